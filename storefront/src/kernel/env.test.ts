import { expect, test } from 'vitest';
import { parseEnv } from './env.ts';

const complete = {
  LECTERN_MODE: 'local',
  SITE_DATABASE_URL: 'postgresql://lectern_site:secret@127.0.0.1:5433/lectern',
  CMS_URL: 'http://127.0.0.1:1337',
  CMS_TOKEN: '0123456789abcdef0123456789abcdef',
  DATA_DIR: '/var/lib/lectern',
};

test('a local site needs no address of its own', () => {
  expect(parseEnv(complete)).toMatchObject({ SITE_URL: 'http://127.0.0.1:4321', STOREFRONT_PORT: 4321 });
});

test('a variable that is missing is named, with what to put there', () => {
  const { CMS_TOKEN: _, ...rest } = complete;
  expect(() => parseEnv(rest)).toThrow(/^CMS_TOKEN is missing\. Set it to the server token/);
});

test('a variable that is empty is missing', () => {
  expect(() => parseEnv({ ...complete, DATA_DIR: '' })).toThrow(/DATA_DIR is missing/);
});

test('everything that is wrong is told at once', () => {
  const wrong = { ...complete, LECTERN_MODE: 'test', STOREFRONT_PORT: '99999' };
  expect(() => parseEnv(wrong)).toThrow(/LECTERN_MODE does not fit.*\n?.*STOREFRONT_PORT does not fit/s);
});

test('the secret in an address is not repeated in the complaint', () => {
  expect(() => parseEnv({ ...complete, SITE_DATABASE_URL: 'mysql://u:hush@h/d' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush') }),
  );
});

test('in production the address of the site must be told', () => {
  expect(() => parseEnv({ ...complete, LECTERN_MODE: 'production' })).toThrow(/SITE_URL is missing/);
});

const production = {
  ...complete,
  LECTERN_MODE: 'production',
  SITE_URL: 'https://academy.example',
  PREVIEW_SECRET: 'p'.repeat(32),
  MEDIA_SECRET: 'm'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
  SMTP_URL: 'smtps://lectern:hush@mail.example:465',
  MAIL_FROM: '讲台 <lectern@academy.example>',
};

test.each(['CMS_TOKEN', 'PREVIEW_SECRET', 'MEDIA_SECRET', 'SESSION_SECRET'])(
  'production takes no %s that anybody can read in the code',
  (name) => {
    const known = { ...production, [name]: 'lectern-local-mode-only-never-in-production' };
    expect(() => parseEnv(known)).toThrow(`${name} holds the secret of local mode`);
  },
);

test.each(['PREVIEW_SECRET', 'MEDIA_SECRET', 'SESSION_SECRET'] as const)(
  'production has a %s of its own',
  (name) => {
    expect(parseEnv(production)[name]).toBe(production[name]);
    expect(() => parseEnv({ ...production, [name]: '' })).toThrow(`${name} is missing`);
    expect(() => parseEnv({ ...production, [name]: 'short' })).toThrow(`${name} does not fit`);
  },
);

test('the address of the site is an origin, whatever slash stands behind it', () => {
  expect(parseEnv({ ...complete, SITE_URL: 'https://academy.example/' }).SITE_URL).toBe(
    'https://academy.example',
  );
  expect(() => parseEnv({ ...complete, SITE_URL: 'https://academy.example/shop' })).toThrow(/SITE_URL/);
});

test('of two tokens the first is used: the second is on its way out', () => {
  const CMS_TOKEN = `${'n'.repeat(32)},${'o'.repeat(32)}`;
  expect(parseEnv({ ...complete, CMS_TOKEN }).CMS_TOKEN).toBe('n'.repeat(32));
});

test('a search engine of its own has a key in production', () => {
  const MEILI_URL = 'http://meilisearch:7700';
  expect(() => parseEnv({ ...production, MEILI_URL })).toThrow(
    /^MEILI_KEY is missing\. Set it to the master key/,
  );
  expect(parseEnv({ ...production, MEILI_URL, MEILI_KEY: 'k'.repeat(16) })).toMatchObject({ MEILI_URL });
  expect(parseEnv({ ...complete, MEILI_URL }).MEILI_KEY).toBeUndefined();
});

test('a key stands in no address, where it would be logged', () => {
  const MEILI_URL = 'http://user:hush@127.0.0.1:7700';
  expect(() => parseEnv({ ...complete, MEILI_URL })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush') }),
  );
});

test('production is told which server sends mails, and in whose name', () => {
  expect(() => parseEnv({ ...production, SMTP_URL: '' })).toThrow('SMTP_URL is missing');
  expect(() => parseEnv({ ...production, MAIL_FROM: '' })).toThrow('MAIL_FROM is missing');
  expect(() => parseEnv({ ...production, SMTP_URL: 'https://mail.example' })).toThrow(
    'SMTP_URL does not fit',
  );
});

test.each(['nobody', 'Lectern <a@b.example>\nBcc: c@d.example'])('%j is no sender', (MAIL_FROM) => {
  expect(() => parseEnv({ ...complete, MAIL_FROM })).toThrow('MAIL_FROM does not fit');
});
