import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesIn, parseEnvFile } from './env-file.ts';
import { LocalError } from './errors.ts';
import { inRoot } from './paths.ts';

function complaint(work: () => unknown): LocalError {
  try {
    work();
  } catch (error) {
    if (error instanceof LocalError) return error;
  }
  throw new Error('Nothing was refused.');
}

test('a line of .env that is no NAME=value is told by its number', () => {
  const { message, code } = complaint(() => parseEnvFile('# fine\nCMS_PORT=1338\n\nSTOREFRONT_PORT 4000\n'));
  expect(code).toBe('BAD_ENV_FILE');
  expect(message).toBe('Line 4 of .env cannot be read: STOREFRONT_PORT 4000');
});

test('quotes, remarks, export and values over several lines are read', () => {
  const text = 'export A=1 # one\nB="two words"\nC=\'first\nsecond\'\n  # remark\nD=\n';
  expect(parseEnvFile(text)).toEqual({ A: '1', B: 'two words', C: 'first\nsecond', D: '' });
});

const known = namesIn(readFileSync(inRoot('.env.example'), 'utf8'));

test('the example shows each name once, and may be used as it stands', () => {
  expect(known).toContain('STOREFRONT_PORT');
  expect(new Set(known).size).toBe(known.length);
  expect(parseEnvFile(readFileSync(inRoot('.env.example'), 'utf8'), known)).toEqual({
    LECTERN_MODE: 'local',
  });
});

test('a name with a typing error is refused with the one that was meant', () => {
  expect(complaint(() => parseEnvFile('STOREFRNT_PORT=4000', known))).toMatchObject({
    message: '.env sets STOREFRNT_PORT, which Lectern does not know.',
    remedy: 'Did you mean STOREFRONT_PORT? All names stand in .env.example.',
  });
});

test('a name that resembles none is refused too', () => {
  expect(complaint(() => parseEnvFile('FAVOURITE_COLOUR=red', known)).remedy).toBe(
    'All names stand in .env.example.',
  );
});
