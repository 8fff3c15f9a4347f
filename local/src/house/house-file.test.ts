import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHouse, removeHouseFile, runningHouse, wasKilled, writeHouseFile } from './house-file.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'lectern-house-'));
const urls = { storefront: 'http://127.0.0.1:1', cms: 'http://127.0.0.1:2', mailbox: 'http://127.0.0.1:3' };
const house = { open: true, urls, token: 'token', administrator: null, site: {}, superuserUrl: null };

function pretend(folder: string, changes: object): void {
  const file = join(folder, 'house.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }));
}

test('a house that runs is found by its folder, and only its owner can read the token', () => {
  const folder = newFolder();
  writeHouseFile(folder, house);
  expect(openHouse(folder)).toMatchObject({ urls, token: 'token', pid: process.pid });
  expect(statSync(join(folder, 'house.json')).mode & 0o777).toBe(0o600);
});

test('a house that was killed is not taken for a running one, even when its process id is in use again', () => {
  const folder = newFolder();
  writeHouseFile(folder, house);
  pretend(folder, { birth: 'another moment' });
  expect(runningHouse(folder)).toBeNull();
  expect(wasKilled(folder)).toBe(true);
  expect(() => openHouse(folder)).toThrow('Lectern does not run.');
});

test('a house that is still starting cannot be used yet', () => {
  const folder = newFolder();
  writeHouseFile(folder, { ...house, open: false });
  expect(() => openHouse(folder)).toThrow('Lectern is still starting.');
});

test('a house removes its own file and no other’s', () => {
  const folder = newFolder();
  writeHouseFile(folder, house);
  pretend(folder, { birth: 'another moment' });
  removeHouseFile(folder);
  expect(wasKilled(folder)).toBe(true);
  writeHouseFile(folder, house);
  removeHouseFile(folder);
  expect(wasKilled(folder)).toBe(false);
  expect(runningHouse(folder)).toBeNull();
});
