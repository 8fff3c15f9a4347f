import { expect, test } from 'vitest';
import { parseSettings } from './env.ts';
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
