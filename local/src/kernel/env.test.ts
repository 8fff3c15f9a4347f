import { expect, test } from 'vitest';
import { parseEnvFile, parseSettings } from './env.ts';
import { LocalError } from './errors.ts';

function complaint(work: () => unknown): LocalError {
  try {
    work();
  } catch (error) {
    if (error instanceof LocalError) return error;
  }
  throw new Error('Nothing was refused.');
}

test('nothing needs to be set, and an empty value counts as not set', () => {
  expect(parseSettings({ CMS_PORT: '', LECTERN_MODE: '' })).toMatchObject({
    LECTERN_MODE: 'local',
    STOREFRONT_PORT: 4321,
    CMS_PORT: 1337,
    POSTGRES_PORT: 5433,
  });
});

test('every variable that does not fit is named, with what to put there', () => {
  const { message } = complaint(() =>
    parseSettings({ LECTERN_MODE: 'prod', CMS_PORT: 'eighty', SMTP_PORT: '70000' }),
  );
  expect(message.split('\n')).toEqual([
    'LECTERN_MODE must be local or production.',
    'CMS_PORT must be a port: put a number from 1 to 65535 there, or nothing for 1337.',
    'SMTP_PORT must be a port: put a number from 1 to 65535 there, or nothing for 1025.',
  ]);
});

test('two parts cannot share a port', () => {
  expect(complaint(() => parseSettings({ CMS_PORT: '4321' })).message).toBe(
    'CMS_PORT is 4321, which another part of Lectern uses already: put another port there.',
  );
});

test('a folder is meant from the project’s folder', () => {
  expect(parseSettings({ DATA_DIR: 'elsewhere/data' }).DATA_DIR).toMatch(/^\/.*\/elsewhere\/data$/);
});

test('a line of .env that is no NAME=value is told by its number', () => {
  const { message, code } = complaint(() => parseEnvFile('# fine\nCMS_PORT=1338\n\nSTOREFRONT_PORT 4000\n'));
  expect(code).toBe('BAD_ENV_FILE');
  expect(message).toBe('Line 4 of .env cannot be read: STOREFRONT_PORT 4000');
});

test('quotes, remarks, export and values over several lines are read', () => {
  const text = 'export A=1 # one\nB="two words"\nC=\'first\nsecond\'\n  # remark\nD=\n';
  expect(parseEnvFile(text)).toEqual({ A: '1', B: 'two words', C: 'first\nsecond', D: '' });
});
