import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { namesIn, parseEnvFile, type Variables } from './env-file.ts';
import { LocalError } from './errors.ts';
import { inRoot, ROOT, WORKSHOP } from './paths.ts';

/*
 * The only file of this package that reads `process.env`, and the only place that reads `.env`: what the CMS and
 * the storefront get to know is handed to them by name.
 */

const port = (usual: number) =>
  z.coerce
    .number({ error: `must be a port: put a number from 1 to 65535 there, or nothing for ${usual}` })
    .int(`must be a port: put a number from 1 to 65535 there, or nothing for ${usual}`)
    .min(1, `must be a port: put a number from 1 to 65535 there, or nothing for ${usual}`)
    .max(65_535, `must be a port: put a number from 1 to 65535 there, or nothing for ${usual}`)
    .default(usual);

const TELL_WORKERS = 'must be a number of workers: put one from 1 to 8 there, or nothing for 1';
const workers = z.coerce
  .number({ error: TELL_WORKERS })
  .int(TELL_WORKERS)
  .min(1, TELL_WORKERS)
  .max(8, TELL_WORKERS)
  .default(1);

const folder = z.string().transform((path) => resolve(ROOT, path));

const Schema = z.object({
  LECTERN_MODE: z.enum(['local', 'production'], { error: 'must be local or production' }).default('local'),
  DATA_DIR: folder.default(resolve(WORKSHOP, 'data')),
  STOREFRONT_PORT: port(4321),
  CMS_PORT: port(1337),
  POSTGRES_PORT: port(5433),
  MAILBOX_PORT: port(8025),
  SMTP_PORT: port(1025),
  WORKERS: workers,
});
export type Settings = z.infer<typeof Schema>;
export type { Variables } from './env-file.ts';

/** What belongs to the CMS or the storefront; their own schemas judge it. */
const FORWARDED = /^(?:CMS|SITE|STOREFRONT|MEDIA|MEILI|SMTP|MAIL|FIRST_ADMIN|METRICS)_|^NIGHTLY_AT$/;
/** What every program needs to find others, its user's folders and a proxy. */
const ORDINARY = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|TERM|NO_COLOR|FORCE_COLOR|https?_proxy|no_proxy)$/i;

/** Checks a set of variables. @throws LocalError with a line for each that does not fit. */
export function parseSettings(values: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const parsed = Schema.safeParse(given);
  if (parsed.success) return refuseSharedPorts(parsed.data);
  const lines = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
  throw new LocalError(
    'BAD_ENVIRONMENT',
    [...new Set(lines)].join('\n'),
    'Change it in .env or in the environment.',
  );
}

function refuseSharedPorts(settings: Settings): Settings {
  const names = ['STOREFRONT_PORT', 'CMS_PORT', 'POSTGRES_PORT', 'MAILBOX_PORT', 'SMTP_PORT'] as const;
  const twin = names.find((name, at) => names.findIndex((other) => settings[other] === settings[name]) < at);
  if (!twin) return settings;
  const message = `${twin} is ${settings[twin]}, which another part of Lectern uses already: put another port there.`;
  throw new LocalError('BAD_ENVIRONMENT', message);
}

function readVariables(): Record<string, string | undefined> {
  const file = inRoot('.env');
  if (!existsSync(file)) return { ...process.env };
  const known = namesIn(readFileSync(inRoot('.env.example'), 'utf8'));
  return { ...parseEnvFile(readFileSync(file, 'utf8'), known), ...process.env };
}

/** The settings of this clone: the environment, then `.env`, then the defaults. */
export const readSettings = () => parseSettings(readVariables());

/** Variables of this clone that are meant for the CMS and the storefront. */
export const forwarded = () => only(readVariables(), FORWARDED);

/** What every program that we start inherits, and nothing else of the caller's environment. */
export const ordinary = (): Variables => ({ LANG: 'C.UTF-8', ...only(process.env, ORDINARY) });

/** The real course that some tests walk through: as CORPUS_DIR says, else beside this clone, if it is there. */
export function corpusFolder(): string | undefined {
  const beside = resolve(ROOT, '../shared/corpus');
  return readVariables().CORPUS_DIR || (existsSync(beside) ? beside : undefined);
}

/** The folder in which the person typed `npm run …`; npm itself moves to the project's. */
export const callersFolder = () => process.env.INIT_CWD ?? process.cwd();

/** All of the caller's environment, for tools that are started on the caller's behalf. */
export const everything = (): Record<string, string | undefined> => ({ ...process.env });

function only(values: Record<string, string | undefined>, names: RegExp): Variables {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value && names.test(name) ? [[name, value]] : [])),
  );
}
