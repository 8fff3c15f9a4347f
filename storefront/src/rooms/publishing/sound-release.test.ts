import { expect, test, vi } from 'vitest';
import { article } from '#rooms/editorial/index.ts';
import * as make from '../../testing/documents.ts';
import { code, rice, tea, usePublications } from '../../testing/publications.ts';
import { publishWaiting } from './publish-waiting.ts';

const site = usePublications();

test('what the CMS cannot say is set aside at once, its page stays, and the rest goes on', async () => {
  site.site.cms.unsayable.set(tea.documentId, [{ field: 'title', problem: 'missing', locale: 'zh-CN' }]);
  await site.inCms(tea, make.anArticle({ slug: 'rice', title: 'Brown rice' }));
  await publishWaiting(code);
  expect(await site.liveArticle('tea')).toContain('Tea');
  expect(await site.liveArticle('rice')).toContain('Brown rice');
  const [aside, ok] = await site.outbox();
  expect([aside?.state, ok?.state]).toEqual(['set_aside', 'live']);
  expect(JSON.parse(aside?.trouble ?? '')).toMatchObject({
    code: 'DOCUMENT_UNSAYABLE',
    faults: [{ field: 'title' }],
  });
});

test('a text that breaks a page is left out as if nobody had touched it, and the others are published', async () => {
  const others = ['a', 'b'].map((slug) => make.anArticle({ slug, title: slug }));
  await site.inCms(make.anArticle({ slug: 'tea', title: 'broken tea' }), ...others);
  expect(await publishWaiting(code)).toMatchObject({ documents: 2 });
  expect(await site.live('index.html')).toContain('Tea');
  for (const { data } of others) expect(await site.liveArticle(data.slug)).toContain(data.title);
  expect(await article('zh-CN', 'tea')).toMatchObject({ title: 'Tea' });
  const [broken, ...fine] = await site.outbox();
  expect(broken).toMatchObject({ state: 'waiting', attempts: 1 });
  expect(JSON.parse(broken?.trouble ?? '')).toMatchObject({ code: 'PAGE_FAILED' });
  expect(new Set(fine.map(({ state }) => state))).toEqual(new Set(['live']));
});

test('what fails again and again is set aside, until it is published anew', async () => {
  await site.inCms(make.anArticle({ slug: 'tea', title: 'broken tea' }));
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await site.passTime();
    await publishWaiting(code);
  }
  expect(await site.outbox()).toMatchObject([{ state: 'set_aside', attempts: 4 }]);
  await site.inCms(make.anArticle({ slug: 'tea', title: 'Mended tea' }));
  await publishWaiting(code);
  expect(await site.liveArticle('tea')).toContain('Mended tea');
  expect(await site.outbox()).toMatchObject([{ state: 'live' }, { state: 'live', trouble: null }]);
});

test('a text that claims an address that is taken fails alone', async () => {
  const thief = { ...make.anArticle({ slug: 'thief' }), data: { ...rice.data, slug: 'tea' } };
  await site.inCms(thief, make.anArticle({ slug: 'rice', title: 'Brown rice' }));
  await publishWaiting(code);
  expect(await site.liveArticle('tea')).toContain('Tea');
  expect(await site.liveArticle('rice')).toContain('Brown rice');
  const [{ trouble } = { trouble: null }] = await site.outbox();
  expect(JSON.parse(trouble ?? '')).toMatchObject({ code: 'ADDRESS_TAKEN' });
});

test('a text whose address was taken gets it as soon as it is free', async () => {
  const heir = make.anArticle({ slug: 'heir', title: 'Heir' });
  await site.inCms({ ...heir, data: { ...heir.data, slug: 'tea' } });
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await site.passTime();
    await publishWaiting(code);
  }
  expect(await site.outbox()).toMatchObject([{ state: 'set_aside' }]);
  await site.inCms({ ...tea, data: { ...tea.data, slug: 'green-tea' } });
  await publishWaiting(code);
  await publishWaiting(code);
  expect(await site.liveArticle('tea')).toContain('Heir');
  expect(await site.outbox()).toMatchObject([{ state: 'live' }, { state: 'live' }]);
});

test('while the CMS is away nothing is anybody’s fault: all waits', async () => {
  await site.inCms(make.anArticle({ slug: 'tea', title: 'Green tea' }));
  const away = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
  await expect(publishWaiting(code)).rejects.toMatchObject({ code: 'CMS_UNREACHABLE' });
  away.mockRestore();
  expect(await site.outbox()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
});
