import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LocalError } from '../kernel/errors.ts';

const secret = z.string().min(32);
const Secrets = z.object({
  cmsToken: secret,
  cmsSecret: secret,
  mediaSecret: secret,
  previewSecret: secret,
  sessionSecret: secret,
  cmsPassword: secret,
  sitePassword: secret,
});
export type Secrets = z.infer<typeof Secrets>;

/** What a house of an earlier version has. */
const Kept = Secrets.partial({ previewSecret: true, sessionSecret: true });

/**
 * The secrets of a house: made once, kept in a file that only its owner may read. What a later version of Lectern
 * needs beside them is added.
 */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) write(file, newSecrets());
  const parsed = Kept.safeParse(readJson(file));
  if (!parsed.success) throw broken(file);
  const whole = { ...newSecrets(), ...parsed.data };
  if (Object.keys(whole).some((name) => !(name in parsed.data))) write(file, whole);
  chmodSync(file, 0o600);
  return whole;
}

function newSecrets(): Secrets {
  const made = Object.keys(Secrets.shape).map((name) => [name, randomBytes(32).toString('base64url')]);
  return Secrets.parse(Object.fromEntries(made));
}

function write(file: string, secrets: Secrets): void {
  const unfinished = `${file}.part`;
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw broken(file);
  }
}

function broken(file: string): LocalError {
  const remedy = 'Restore it, or remove it: new secrets are made then, and everybody has to log in again.';
  return new LocalError(
    'BROKEN_SECRETS',
    `${file} does not hold the secrets that Lectern wrote there.`,
    remedy,
  );
}
