import type { PublishedDocument } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { alone, rows } from '#kernel/db/index.ts';
import * as make from '../../testing/documents.ts';
import { code, rice, tea, usePublications } from '../../testing/publications.ts';
import { hasPriceTurned } from './price-moments.ts';
import { publishWaiting } from './publish-waiting.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { ReleaseDraft } from './release-draft.ts';
import type { Render } from './write-pages.ts';

const site = usePublications();

/** A document that takes the slug of another. */
const renamed = <Document extends PublishedDocument>(document: Document, slug: string) => ({
  ...document,
  data: { ...document.data, slug },
});

test('what is published is seen by readers, with every list that names it, and the outbox tells where', async () => {
  await site.inCms(
    make.anArticle({ slug: 'tea', title: 'Green tea' }),
    make.anArticle({ slug: 'soup', title: 'Soup' }),
  );
  expect(await publishWaiting(code)).toMatchObject({ kind: 'published', documents: 2, refused: [] });
  expect(await site.liveArticle('tea')).toContain('Green tea');
  expect(await site.liveArticle('soup')).toContain('Soup');
  expect(await site.live('index.html')).toContain('Soup');
  expect(await site.live('sitemaps/site.xml')).not.toBeNull();
  expect(await site.outbox()).toMatchObject([
    { state: 'live', path: '/articles/tea/' },
    { state: 'live', path: '/articles/soup/' },
  ]);
});

test('what is taken down is gone, and what is renamed is at its new address alone', async () => {
  await site.takeDown(rice);
  await site.inCms(renamed(tea, 'infusion'));
  await publishWaiting(code);
  expect(await site.liveArticle('rice')).toBeNull();
  expect(await site.liveArticle('tea')).toBeNull();
  expect(await site.liveArticle('infusion')).toContain('Tea');
  expect(await site.outbox()).toMatchObject([{ path: null }, { path: '/articles/infusion/' }]);
});

test('two documents may swap their addresses', async () => {
  await site.inCms(renamed(tea, 'rice'), renamed(rice, 'tea'));
  await publishWaiting(code);
  expect(await site.liveArticle('tea')).toContain('Rice');
  expect(await site.liveArticle('rice')).toContain('Tea');
});

test('a release that was switched to and never noted is nobody’s to see any more', async () => {
  const draft = await ReleaseDraft.begin(new Date(), 'live');
  draft.put('articles/ghost/index.html', Buffer.from('a ghost'));
  await draft.goLive();
  expect(await site.liveArticle('ghost')).toBe('a ghost');
  await publishWaiting(code);
  expect(await site.liveArticle('ghost')).toBeNull();
  expect(await site.liveArticle('tea')).toContain('Tea');
});

test.each([
  { whose: 'everybody', forTier: null },
  { whose: 'members', forTier: make.idOf('tier', 'vip') },
])('a price for $whose that begins by itself is shown when its moment has come', async ({ forTier }) => {
  const price = make.aPrice({ amount: 900, forTier, from: '2100-01-01T00:00:00Z' });
  await site.inCms(make.aCourse(), make.aTier(), price);
  await publishWaiting(code);
  expect(await site.live('courses/writing/index.html')).not.toContain('900');
  expect(await hasPriceTurned()).toBe(false);
  await rows("update site.price set starts_at = now() - interval '1 hour'");
  await rows("update site.chore set done_at = now() - interval '2 hours' where name = 'reprice'");
  expect(await hasPriceTurned()).toBe(true);
  await publishWaiting(code);
  expect(await site.live('courses/writing/index.html')).toContain('900');
  expect(await hasPriceTurned()).toBe(false);
});

test('while somebody else publishes, and while a release is held, nothing is done', async () => {
  await site.inCms(make.anArticle({ slug: 'tea', title: 'Green tea' }));
  await alone(PUBLISHING_LOCK, async () => expect(await publishWaiting(code)).toEqual({ kind: 'busy' }));
  await rows("update site.standing set held_at = now(), held_because = 'a test'");
  expect(await publishWaiting(code)).toEqual({ kind: 'held' });
  await rows('update site.standing set held_at = null, held_because = null');
  expect(await site.liveArticle('tea')).toContain('Tea');
});

test('a worker of another build than what is live publishes nothing', async () => {
  await site.inCms(make.anArticle({ slug: 'tea', title: 'Green tea' }));
  const other: { render: Render; build: string } = { ...code, build: 'another' };
  expect(await publishWaiting(other)).toEqual({ kind: 'outdated' });
});

test('what two transactions say of one document is one publication', async () => {
  const edited = make.anArticle({ slug: 'tea', title: 'Green tea' });
  await site.inCms(edited);
  await site.say(edited);
  expect(await publishWaiting(code)).toMatchObject({ documents: 1 });
  expect(await site.outbox()).toMatchObject([{ state: 'live' }, { state: 'live' }]);
});

test('a file whose bytes were replaced under its name is the new one in every text that is told of again', async () => {
  const shown = make.anArticle({ slug: 'tea', title: 'Tea', body: '[Notes](/uploads/notes_1.pdf)' });
  const put = (words: string) => site.site.cms.media.set('notes_1.pdf', Buffer.from(words));
  const bodyOf = async () =>
    JSON.stringify(await rows(`select body from site.article where slug = 'tea' and locale = 'zh-CN'`));
  put('%PDF one');
  await site.inCms(shown);
  await publishWaiting(code);
  const before = await bodyOf();
  expect(before).toMatch(/\/media\/\w+\.pdf/);
  put('%PDF two');
  await site.say(shown);
  await publishWaiting(code);
  expect(await bodyOf()).toMatch(/\/media\/\w+\.pdf/);
  expect(await bodyOf()).not.toBe(before);
});
