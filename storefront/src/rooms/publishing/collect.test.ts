import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useReleases } from '../../testing/releases.ts';
import { collectTrees } from './collect.ts';
import { ReleaseDraft } from './release-draft.ts';

const { SITE, bytes, filesOf, folder, live, now, publish, seen } = useReleases();

test('folders that no release shows any more are collected, all others stay', async () => {
  await publish(SITE, 'nothing');
  for (let count = 0; count < 7; count += 1) await publish({ 'courses/writing/one/index.html': `${count}` });
  const making = await ReleaseDraft.begin(now(), 'nothing');
  making.put('courses/index.html', bytes('in the making'));
  const releases = (await readdir(folder('releases'))).filter((name) => !name.startsWith('.'));
  const shown = () => Promise.all(releases.map((id) => filesOf(folder('releases', id))));
  const before = await shown();
  // Three folders lie on the way to the file; the first release and two others are no longer kept.
  expect(await collectTrees()).toBe(9);
  expect(await collectTrees()).toBe(0);
  expect(await shown()).toEqual(before);
  await making.goLive();
  expect(await seen()).toEqual({ 'courses/index.html': 'in the making' });
});

test('a reader who follows the site while it is switched and collected finds every page, and whole', async () => {
  const pages = Array.from({ length: 3 }, (_, index) => `courses/c${index % 2}/l${index}/index.html`);
  const text = (page: string, edition: number) => `${page} ${edition} `.repeat(500);
  const edition = (count: number) => Object.fromEntries(pages.map((page) => [page, text(page, count)]));
  await publish(edition(0), 'nothing');
  let isOver = false;
  const read = async (page: string) => {
    for (let last = 0; !isOver;) {
      const found = await live(page);
      const count = Number(found.split(' ')[1]);
      expect(found).toBe(text(page, count));
      expect(count).toBeGreaterThanOrEqual(last);
      last = count;
    }
  };
  const readers = Promise.all(pages.map(read));
  for (let count = 1; count <= 24; count += 1) {
    await publish(edition(count), count % 10 === 0 ? 'nothing' : 'live');
    if (count % 3 === 0) await collectTrees();
  }
  isOver = true;
  await readers;
});
