import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useSite } from '../../testing/site.ts';
import { keptPicture, sweepCards } from './kept.ts';

const site = useSite();
const drawing = (words: string) => () => Promise.resolve(Buffer.from(words));

test('a picture is drawn once, and those who ask meanwhile wait for the same', async () => {
  let drawn = 0;
  const draw = () => Promise.resolve(Buffer.from(String((drawn += 1))));
  await Promise.all([keptPicture('one.png', draw), keptPicture('one.png', draw)]);
  expect((await keptPicture('one.png', draw)).toString()).toBe('1');
});

test('what cannot be drawn is tried again by whoever asks next', async () => {
  await expect(keptPicture('two.png', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await keptPicture('two.png', drawing('2'))).toString()).toBe('2');
});

test('what was drawn a month ago goes, and nothing else', async () => {
  await keptPicture('old.png', drawing('old'));
  const folder = join(site.dataDir, 'site', 'cards');
  await utimes(join(folder, 'old.png'), 0, 0);
  expect(await sweepCards()).toBe(1);
  expect(await readdir(folder)).not.toContain('old.png');
});
