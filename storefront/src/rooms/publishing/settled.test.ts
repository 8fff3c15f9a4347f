import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import * as make from '../../testing/documents.ts';
import { code, tea, usePublications } from '../../testing/publications.ts';
import { publishWaiting } from './publish-waiting.ts';
import { untilSettled } from './settled.ts';

const site = usePublications();
const soup = make.anArticle({ slug: 'soup' });

test('whoever waits is told how much is on its way, and goes on when it is live', async () => {
  await site.inCms(tea, soup);
  const told: number[] = [];
  const settled = untilSettled((waiting) => {
    told.push(waiting);
    void publishWaiting(code);
  });
  expect(await settled).toEqual({ setAside: 0 });
  expect(told).toEqual([2]);
  expect(await site.liveArticle('soup')).not.toBeNull();
});

test('what has to be set aside is counted, and waited for no longer', async () => {
  site.site.cms.unsayable.set(soup.documentId, [{ field: 'title', problem: 'missing', locale: 'zh-CN' }]);
  await site.inCms(tea, soup);
  expect(await untilSettled(() => void publishWaiting(code))).toEqual({ setAside: 1 });
});

test('nobody waits for a site that is held', async () => {
  await site.inCms(tea);
  await rows("update site.standing set held_at = now(), held_because = 'a test'");
  await expect(untilSettled(() => undefined)).rejects.toMatchObject({ code: 'HELD' });
  await rows('update site.standing set held_at = null, held_because = null');
});
