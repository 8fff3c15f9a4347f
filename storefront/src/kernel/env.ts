import { z } from 'zod';
import { SiteError } from './errors.ts';

/** What to put into each variable, told to whoever left it out. */
const ADVICE = {
  LECTERN_MODE: 'Set it to "local" or "production".',
  SITE_DATABASE_URL:
    'Set it to the database of the role lectern_site, as in postgresql://lectern_site:…@127.0.0.1:5433/lectern.',
  SITE_URL: 'Set it to the address that visitors type, without a path, as in https://academy.example.',
  STOREFRONT_HOST: 'Set it to an address of this machine, as in 127.0.0.1.',
  STOREFRONT_PORT: 'Set it to a free port, as in 4321.',
  CMS_URL: 'Set it to where the CMS listens, as in http://127.0.0.1:1337.',
  CMS_TOKEN: 'Set it to the server token of the CMS, at least 32 characters.',
  DATA_DIR: 'Set it to an absolute path where releases and media may be written.',
  PREVIEW_SECRET: 'Set it to what the CMS has there: a random text of at least 32 characters.',
  MEDIA_SECRET: 'Set it to a random text of at least 32 characters.',
  SESSION_SECRET: 'Set it to a random text of at least 32 characters, the same for every server and worker.',
  SMTP_URL: 'Set it to the mail server, as in smtps://user:password@host:465.',
  MAIL_FROM: 'Set it to the sender of mails, as in Lectern <lectern@academy.example>.',
  MEILI_URL:
    'Set it to where Meilisearch listens, as in http://127.0.0.1:7700, or leave it out: then Postgres searches.',
  MEILI_KEY: 'Set it to the master key of Meilisearch, at least 16 characters.',
  METRICS_TOKEN:
    'Set it to a random text of at least 32 characters, or to nothing: then only this machine is answered.',
  NIGHTLY_AT: 'Set it to an hour by UTC, as in 19:30.',
  INDEXNOW_KEY:
    'Set it to 8 to 128 letters, digits and hyphens, or to nothing: then search engines are told of no change.',
  INDEXNOW_ENDPOINT: 'Set it to where IndexNow listens, as in https://api.indexnow.org/indexnow.',
} as const;

const LOCAL_SITE_URL = 'http://127.0.0.1:4321';
/** What a CMS of local mode uses for each secret that nobody set: anybody can read it here. */
const LOCAL_SECRET = 'lectern-local-mode-only-never-in-production';

const origin = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/$/, ''))
  .refine((url) => new URL(url).origin === url, 'is not an origin');

const Env = z.object({
  LECTERN_MODE: z.enum(['local', 'production']),
  SITE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SITE_URL: origin.default(LOCAL_SITE_URL),
  STOREFRONT_HOST: z.string().min(1).default('127.0.0.1'),
  STOREFRONT_PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  CMS_URL: origin,
  CMS_TOKEN: z
    .string()
    .transform((value) => value.split(',')[0]?.trim() ?? '')
    .refine((token) => token.length >= 32, 'is too short'),
  DATA_DIR: z.string().startsWith('/'),
  PREVIEW_SECRET: z.string().min(32).default(LOCAL_SECRET),
  MEDIA_SECRET: z.string().min(32).default(LOCAL_SECRET),
  SESSION_SECRET: z.string().min(32).default(LOCAL_SECRET),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default('smtp://127.0.0.1:1025'),
  /** One line, or it would begin further headers. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)
    .default('Lectern <lectern@localhost>'),
  MEILI_URL: origin.optional(),
  MEILI_KEY: z.string().min(16).optional(),
  METRICS_TOKEN: z.string().min(32).optional(),
  NIGHTLY_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('19:30'),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/)
    .optional(),
  INDEXNOW_ENDPOINT: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
});
export type Env = z.infer<typeof Env>;

function complaintOf(issue: z.core.$ZodIssue, values: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  const problem = values[name] ? 'does not fit' : 'is missing';
  const advice: Record<string, string> = ADVICE;
  return `${name} ${problem}. ${advice[name] ?? ''}`;
}

/** What local mode may leave out or know by heart, production may not. */
function refuseLocalValues(env: Env, given: Record<string, string | undefined>): void {
  const needed = [
    ...(['SITE_URL', 'PREVIEW_SECRET', 'MEDIA_SECRET', 'SESSION_SECRET', 'SMTP_URL', 'MAIL_FROM'] as const),
    ...(env.MEILI_URL ? ['MEILI_KEY' as const] : []),
  ];
  const missing = needed.filter((name) => !given[name]);
  const known = (['CMS_TOKEN', 'PREVIEW_SECRET', 'MEDIA_SECRET', 'SESSION_SECRET'] as const).filter(
    (name) => given[name] && env[name] === LOCAL_SECRET,
  );
  const complaints = [
    ...missing.map((name) => `${name} is missing. ${ADVICE[name]}`),
    ...known.map((name) => `${name} holds the secret of local mode. ${ADVICE[name]}`),
  ];
  if (complaints.length > 0) throw new SiteError('BAD_ENVIRONMENT', complaints.join('\n'));
}

/** Checks a set of variables. Throws one `SiteError` that names every variable that is missing or does not fit. */
export function parseEnv(values: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = Env.safeParse(filled);
  if (!result.success) {
    const complaints = new Set(result.error.issues.map((issue) => complaintOf(issue, filled)));
    throw new SiteError('BAD_ENVIRONMENT', [...complaints].join('\n'));
  }
  if (result.data.LECTERN_MODE === 'production') refuseLocalValues(result.data, filled);
  return result.data;
}

let parsed: Env | undefined;

/** The configuration of this process, read once, when first asked for: building the bundle needs none. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Whether this is somebody's own machine, which shows what visitors of a real site are not to see. */
export const isLocal = (): boolean => env().LECTERN_MODE === 'local';

/** The full address of a page, for canonical links, feeds and sitemaps. @example absoluteUrl('/en/') */
export function absoluteUrl(path: string): string {
  return `${env().SITE_URL}${path}`;
}
