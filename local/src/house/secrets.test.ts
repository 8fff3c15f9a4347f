import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSecrets } from './secrets.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'lectern-secrets-'));

test('secrets are made once, all different, and stay the same', () => {
  const folder = newFolder();
  const made = readSecrets(folder);
  expect(new Set(Object.values(made)).size).toBe(7);
  expect(readSecrets(folder)).toEqual(made);
  expect(readSecrets(newFolder())).not.toEqual(made);
});

test.each(['previewSecret', 'sessionSecret'] as const)(
  'a %s, that an earlier version did not know, is added, and the others stay',
  (name) => {
    const folder = newFolder();
    const file = join(folder, 'secrets.json');
    const { [name]: _, ...earlier } = readSecrets(folder);
    writeFileSync(file, JSON.stringify(earlier));
    const whole = readSecrets(folder);
    expect(whole).toMatchObject(earlier);
    expect(whole[name]).toHaveLength(43);
    expect(readSecrets(folder)).toEqual(whole);
  },
);

test('only the owner can read them, also after somebody opened the file', () => {
  const folder = newFolder();
  const file = join(folder, 'secrets.json');
  readSecrets(folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o644);
  readSecrets(folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a file that was damaged is refused and left as it is', () => {
  const folder = newFolder();
  const file = join(folder, 'secrets.json');
  writeFileSync(file, '{"cmsToken":"short"}');
  expect(() => readSecrets(folder)).toThrow(/does not hold the secrets/);
  writeFileSync(file, 'half a fi');
  expect(() => readSecrets(folder)).toThrow(/does not hold the secrets/);
  expect(readFileSync(file, 'utf8')).toBe('half a fi');
});
