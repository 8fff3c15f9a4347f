import { hkdfSync } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';

const LOCAL_SECRET = 'lectern-local-mode-only-never-in-production';

/** Values of local mode where the launcher gave none. Its secret is refused in production. */
const LOCAL = {
  CMS_DATABASE_URL: 'postgres://lectern_cms@127.0.0.1:5433/lectern',
  CMS_URL: 'http://127.0.0.1:1337',
  CMS_TOKEN: LOCAL_SECRET,
  CMS_SECRET: LOCAL_SECRET,
  MEDIA_SECRET: LOCAL_SECRET,
  PREVIEW_SECRET: LOCAL_SECRET,
  SITE_URL: 'http://127.0.0.1:4321',
  DATA_DIR: '../.lectern/data',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  MAIL_FROM: 'Lectern <lectern@localhost>',
};

const secret = z
  .string({ error: 'is missing: put a random text of at least 32 characters there' })
  .min(32, 'is too short: put a random text of at least 32 characters there');
const port = z.coerce.number('must be a port').int().min(1, 'must be a port').max(65535, 'must be a port');
const address = (what: string) => z.url({ error: `must be ${what}` });

const Tokens = z
  .string({ error: 'is missing: put a random text of at least 32 characters there' })
  .transform((text) => text.split(',').map((token) => token.trim()))
  .pipe(
    z
      .array(z.string().min(32, 'is too short: every value needs at least 32 characters'))
      .max(2, 'may hold two values, parted by a comma, while it is rotated'),
  );

const Schema = z.object({
  LECTERN_MODE: z.enum(['local', 'production'], { error: 'must be local or production' }),
  CMS_DATABASE_URL: address('the address of the database, as in postgres://user:password@host:5432/lectern'),
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port.default(1337),
  CMS_URL: address('the address under which browsers reach the CMS, as in https://cms.example.org'),
  CMS_TOKEN: Tokens,
  CMS_SECRET: secret,
  MEDIA_SECRET: secret,
  PREVIEW_SECRET: secret,
  SITE_URL: address('the address that visitors type, as in https://academy.example').transform((url) =>
    url.replace(/\/$/, ''),
  ),
  DATA_DIR: z
    .string({ error: 'is missing: put a folder there that outlives the process' })
    .min(1, 'is empty: put a folder there that outlives the process')
    .transform((folder) => resolve(folder)),
  SMTP_URL: address('the address of a mail server, as in smtp://user:password@host:587'),
  MAIL_FROM: z.string({ error: 'is missing: put the sender of mails there' }).min(3),
  FIRST_ADMIN_EMAIL: z.email({ error: 'must be a mail address' }).optional(),
  FIRST_ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  MEDIA_S3_BUCKET: z.string().min(1).optional(),
  MEDIA_S3_REGION: z.string().min(1).default('us-east-1'),
  MEDIA_S3_ENDPOINT: address('the address of the store').optional(),
  MEDIA_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
});
export type Env = z.infer<typeof Schema>;

/** The environment cannot be used; the message has one line for each variable that is wrong. */
class EnvError extends Error {
  override readonly name = 'EnvError';
}

function localDefaultsLeftIn(env: Env): string[] {
  const left = (['CMS_SECRET', 'MEDIA_SECRET', 'PREVIEW_SECRET'] as const).filter(
    (name) => env[name] === LOCAL_SECRET,
  );
  const token = env.CMS_TOKEN.includes(LOCAL_SECRET) ? ['CMS_TOKEN'] : [];
  return [...left, ...token].map((name) => `${name} holds the secret of local mode: put a random text there`);
}

/** The passwords of local mode are public, so only this machine may reach it. */
function exposed({ CMS_HOST: host }: Env): string[] {
  const isLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  return isLoopback ? [] : ['CMS_HOST must be 127.0.0.1 in local mode, whose passwords are public'];
}

/**
 * Reads the settings of the CMS from `source`.
 *
 * @throws EnvError with a line for each variable that is missing, wrong or unsafe in production.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Schema.safeParse(given.LECTERN_MODE === 'local' ? { ...LOCAL, ...given } : given);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`).join('\n'),
    );
  }
  const unsafe =
    parsed.data.LECTERN_MODE === 'production' ? localDefaultsLeftIn(parsed.data) : exposed(parsed.data);
  if (unsafe.length > 0) throw new EnvError(unsafe.join('\n'));
  return parsed.data;
}

/** A secret of its own for each purpose, derived from the one that operators keep. */
export function deriveSecret(master: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', master, 'lectern-cms', purpose, 32)).toString('base64url');
}
