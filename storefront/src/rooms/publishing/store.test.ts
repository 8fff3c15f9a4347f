import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedDocument } from '@lectern/shared-types';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChangedDocuments } from '#kernel/events/changed.ts';
import { rows, transaction } from '#kernel/db/index.ts';
import { deliver, subscribe } from '#kernel/events/index.ts';
import { dropUnused, shelves } from '#kernel/media/index.ts';
import { catalogChanged } from '#rooms/catalog/index.ts';
import { editorialChanged } from '#rooms/editorial/index.ts';
import { membershipChanged, paidFiles } from '#rooms/membership/index.ts';
import * as make from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import { pull } from './pull.ts';
import { forget, store } from './store.ts';

const site = useSite();
const heard: Record<string, ChangedDocuments['documents']> = {};
const lessonId = make.idOf('lesson', 'first-steps');
const courseId = make.idOf('course', 'writing');
const key = (document: PublishedDocument) => ({
  type: document.type,
  documentId: document.documentId,
  locale: document.locale,
});

const publish = (...documents: PublishedDocument[]) => transaction((trx) => store(trx, documents, shelves()));
const takeDown = (...documents: PublishedDocument[]) => transaction((trx) => forget(trx, documents.map(key)));
const openersOf = async (documentId: string) =>
  (
    await rows<{ opener: string }>('select opener from membership.opener where document_id = $1', [
      documentId,
    ])
  ).map(({ opener }) => opener);
const formerSlugs = () =>
  rows('select type, locale, slug, document_id as id from site.former_slug order by slug');
const publicFiles = async () => (await readdir(join(site.dataDir, 'site', 'media'))).length;

/** What was told since this was last asked, by event. */
async function told() {
  for (const { name } of [editorialChanged, catalogChanged, membershipChanged]) heard[name] = [];
  await deliver();
  return Object.fromEntries(Object.entries(heard).map(([name, all]) => [name, all.map(({ type }) => type)]));
}

beforeAll(() => {
  for (const event of [editorialChanged, catalogChanged, membershipChanged])
    subscribe(event, 'a test', (payloads) => {
      heard[event.name]?.push(...payloads.flatMap(({ documents }) => documents));
      return Promise.resolve();
    });
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9"/></svg>';
  site.cms.media.set('secret_1.svg', Buffer.from(drawing));
});
beforeEach(async () => {
  site.cms.documents = [];
  await pull();
  await rows('truncate site.former_slug, site.touch, site.delivery');
});

test('documents of several types are stored at once, in whatever order they come', async () => {
  const { created, changes } = await publish(make.aCourse(), make.aLesson(), make.anArticle());
  expect(created).toBe(3);
  expect(changes.map(({ type }) => type)).toEqual(['article', 'lesson', 'course', 'lesson']);
});

test('what is stored again as it was changes nothing, touches nothing and tells nobody', async () => {
  const all = [
    make.anArticle(),
    make.aLesson({ access: 'paid' }),
    make.aCourse(),
    make.aTier(),
    make.aPrice(),
  ];
  await publish(...all);
  await told();
  await rows('truncate site.touch');
  expect(await publish(...all)).toEqual({ created: 0, updated: 0, changes: [], touched: new Set() });
  expect(await rows('select from site.touch')).toEqual([]);
  expect(await told()).toEqual({ 'editorial.changed': [], 'catalog.changed': [], 'membership.changed': [] });
});

test('what is touched is kept in the same transaction', async () => {
  await publish(make.anArticle());
  await rows('truncate site.touch');
  const { touched } = await publish(make.anArticle({ body: '别的话。' }));
  expect(touched).toEqual(new Set(['article:zh-CN:why-write']));
  expect(await rows('select tag from site.touch')).toEqual([{ tag: 'article:zh-CN:why-write' }]);
});

test('each room tells of its own documents', async () => {
  await publish(make.anArticle(), make.aLesson({ access: 'paid' }), make.aCourse());
  expect(await told()).toMatchObject({
    'editorial.changed': ['article'],
    'catalog.changed': ['lesson', 'course', 'lesson'],
    'membership.changed': expect.arrayContaining(['lesson', 'course']),
  });
});

test('nobody hears of what opens a lesson when its words change', async () => {
  await publish(make.aLesson(), make.aCourse());
  await told();
  await publish(make.aLesson({ title: '另一步' }, { markdown: '别的话。' }));
  expect(await told()).toMatchObject({ 'catalog.changed': ['lesson'], 'membership.changed': [] });
});

test('a slug that a document has left is kept, also when the document is gone meanwhile', async () => {
  await publish(make.anArticle());
  const renamed = {
    ...make.anArticle({ slug: 'why-we-write' }),
    documentId: make.idOf('article', 'why-write'),
  };
  await publish(renamed);
  const left = { type: 'article', locale: 'zh-CN', id: renamed.documentId };
  expect(await formerSlugs()).toEqual([{ ...left, slug: 'why-write' }]);
  await takeDown(renamed);
  expect(await formerSlugs()).toEqual([
    { ...left, slug: 'why-we-write' },
    { ...left, slug: 'why-write' },
  ]);
});

test('a whole pull keeps former slugs, too', async () => {
  site.cms.documents = [make.aCourse()];
  await pull();
  site.cms.documents = [{ ...make.aCourse({ slug: 'better-writing' }), documentId: courseId }];
  await pull();
  expect(await formerSlugs()).toMatchObject([{ type: 'course', slug: 'writing', id: courseId }]);
});

test('a picture loses its public address with the publication after which only a paid text shows it', async () => {
  const text = { markdown: '![](/uploads/secret_1.svg)' };
  await publish(
    make.aLesson({ access: 'free' }, text),
    make.aCourse(),
    make.anArticle({ body: text.markdown }),
  );
  await publish(make.aLesson({ access: 'paid' }, text));
  await dropUnused({ oldest: null, closed: paidFiles });
  expect(await publicFiles()).toBe(1);
  await publish(make.anArticle({ body: '没有图。' }));
  await dropUnused({ oldest: null, closed: paidFiles });
  expect(await publicFiles()).toBe(0);
  await publish(make.aLesson({ access: 'preview' }, text));
  await dropUnused({ oldest: null, closed: paidFiles });
  expect(await publicFiles()).toBe(1);
});

test('a file of a paid text goes when no text shows it any more and no address opens it', async () => {
  const gated = async () => (await readdir(join(site.dataDir, 'site', 'gated'))).length;
  const drop = () => dropUnused({ oldest: null, closed: paidFiles });
  await publish(make.aLesson({ access: 'paid' }, { markdown: '![](/uploads/secret_1.svg)' }), make.aCourse());
  await drop();
  expect(await gated()).toBe(1);
  await publish(make.aLesson({ access: 'paid' }));
  await drop();
  expect(await gated()).toBe(1);
  await rows(`update site.media set unused_since = unused_since - interval '4 hours'`);
  await drop();
  expect(await gated()).toBe(0);
});

test('a lesson that is paid no more leaves its text to the catalog alone', async () => {
  const kept = () => rows('select from membership.paid_body');
  await publish(make.aLesson({ access: 'paid' }), make.aCourse());
  expect(await kept()).toHaveLength(1);
  expect(await openersOf(lessonId)).not.toContain('everyone');
  await publish(make.aLesson({ access: 'free' }));
  expect(await kept()).toHaveLength(0);
  expect(await openersOf(lessonId)).toContain('everyone');
  await publish(make.aLesson({ access: 'paid' }));
  expect(await openersOf(lessonId)).not.toContain('everyone');
  await takeDown(make.aLesson());
  expect(await kept()).toHaveLength(0);
  expect(await openersOf(lessonId)).toEqual([]);
});

test('what opens a lesson follows its courses, bundles and tiers', async () => {
  const tier = make.aTier({ opens: { kind: 'courses', courses: [] } });
  await publish(make.aLesson({ access: 'paid' }), make.aCourse({ sections: [] }), make.aBundle(), tier);
  expect(await openersOf(lessonId)).toEqual([lessonId]);
  await publish(make.aCourse());
  const bundleId = make.idOf('bundle', 'everything');
  expect((await openersOf(lessonId)).sort()).toEqual([bundleId, courseId, lessonId].sort());
  await publish({ ...tier, data: { ...tier.data, opens: { kind: 'all' } } });
  expect(await openersOf(lessonId)).toContain(tier.documentId);
  await takeDown(tier, make.aBundle());
  expect((await openersOf(lessonId)).sort()).toEqual([courseId, lessonId].sort());
});
