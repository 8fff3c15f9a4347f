import { expect, test } from 'vitest';
import { deriveSecret, parseEnv } from './settings';

const SECRET = 'a-secret-that-is-long-enough-for-anybody';
const production = {
  LECTERN_MODE: 'production',
  CMS_DATABASE_URL: 'postgres://cms:secret@db/lectern',
  CMS_URL: 'https://cms.example.org',
  CMS_TOKEN: SECRET,
  CMS_SECRET: SECRET,
  MEDIA_SECRET: SECRET,
  PREVIEW_SECRET: SECRET,
  SITE_URL: 'https://academy.example',
  DATA_DIR: '/var/lib/lectern',
  SMTP_URL: 'smtp://mail.example.org',
  MAIL_FROM: 'Lectern <post@example.org>',
};

test('local mode needs nothing but its name', () => {
  expect(parseEnv({ LECTERN_MODE: 'local' })).toMatchObject({ CMS_HOST: '127.0.0.1', CMS_PORT: 1337 });
});

test('a mode that is not given is not guessed', () => {
  expect(() => parseEnv({})).toThrow('LECTERN_MODE must be local or production');
});

test.each(Object.keys(production).filter((name) => name !== 'LECTERN_MODE'))(
  'production without %s says that it is wrong',
  (name) => {
    expect(() => parseEnv({ ...production, [name]: undefined })).toThrow(new RegExp(`^${name} `));
  },
);

test('an empty value counts as none', () => {
  expect(() => parseEnv({ ...production, CMS_SECRET: '' })).toThrow('CMS_SECRET is missing');
});

test('every wrong variable has a line of its own', () => {
  const wrong = { ...production, CMS_PORT: 'eighty', MAIL_FROM: undefined };
  expect(() => parseEnv(wrong)).toThrow(/^CMS_PORT must be a port\nMAIL_FROM is missing/);
});

test.each(['CMS_SECRET', 'MEDIA_SECRET', 'PREVIEW_SECRET', 'CMS_TOKEN'] as const)(
  'production refuses the %s of local mode',
  (name) => {
    const known = [parseEnv({ LECTERN_MODE: 'local' })[name]].flat().join(',');
    expect(() => parseEnv({ ...production, [name]: known })).toThrow(
      `${name} holds the secret of local mode`,
    );
  },
);

test('local mode, whose passwords are public, stays on this machine', () => {
  expect(() => parseEnv({ LECTERN_MODE: 'local', CMS_HOST: '0.0.0.0' })).toThrow(
    'CMS_HOST must be 127.0.0.1',
  );
  expect(parseEnv({ ...production, CMS_HOST: '0.0.0.0' }).CMS_HOST).toBe('0.0.0.0');
});

test('two tokens are read where one replaces the other, each long enough', () => {
  expect(parseEnv({ ...production, CMS_TOKEN: `${SECRET}1, ${SECRET}2` }).CMS_TOKEN).toEqual([
    `${SECRET}1`,
    `${SECRET}2`,
  ]);
  expect(() => parseEnv({ ...production, CMS_TOKEN: `${SECRET},` })).toThrow('CMS_TOKEN is too short');
});

test('each purpose has a secret of its own, the same at every start', () => {
  expect(deriveSecret(SECRET, 'JWT_SECRET')).toBe(deriveSecret(SECRET, 'JWT_SECRET'));
  expect(deriveSecret(SECRET, 'JWT_SECRET')).not.toBe(deriveSecret(SECRET, 'API_TOKEN_SALT'));
  expect(deriveSecret(SECRET, 'JWT_SECRET')).not.toContain(SECRET);
});
