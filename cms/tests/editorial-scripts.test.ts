import { beforeEach, expect, test } from 'vitest';
import { traceOf } from './kit/desk.ts';
import { draftLesson, liveLesson, newSlug, published } from './kit/index.ts';
import { useCms } from './kit/use.ts';

/* What code inside the CMS could try, past the panel: a live text whose draft nobody has approved. */

const LESSON = 'api::catalog.lesson';
const locale = 'zh-CN';

const cms = useCms();
let documentId: string;
let slug: string;

beforeEach(async () => {
  const live = await liveLesson(cms, { body: '已审' });
  ({ documentId } = live);
  slug = live.slug!;
  await lessons().update({ documentId, locale, data: { body: '未审' } });
});

const lessons = () => cms.strapi.documents(LESSON);
const seen = async () => (await published(cms, 'lesson', { documentId }))?.body.markdown;

const IN_PROCESS: Record<string, () => Promise<unknown>> = {
  publish: () => lessons().publish({ documentId, locale }),
  'publish with every language': () => lessons().publish({ documentId, locale: '*' }),
  'update with a status': () => lessons().update({ documentId, locale, data: {}, status: 'published' }),
  'update with a status and words': () =>
    lessons().update({ documentId, locale, data: { body: '夹带' }, status: 'published' }),
  'a new language with a status': () =>
    lessons().update({ documentId, locale: 'en', data: { title: 'Unseen' }, status: 'published' }),
  'a row made by hand': () =>
    cms.strapi.db.query(LESSON).create({ data: { documentId, locale, slug, publishedAt: new Date() } }),
  'a row made live by hand': () =>
    cms.strapi.db.query(LESSON).update({ where: { documentId }, data: { publishedAt: new Date() } }),
  'a live row changed by hand': () =>
    cms.strapi.db
      .query(LESSON)
      .update({ where: { documentId, publishedAt: { $notNull: true } }, data: { body: '夹带' } }),
  'SQL that publishes': () => rows().update({ published_at: new Date() }),
  'SQL that rewrites': () => rows().whereNotNull('published_at').update({ body: '夹带' }),
};
const rows = () => cms.strapi.db.connection('catalog_lessons').where({ document_id: documentId });

test.each(Object.keys(IN_PROCESS))('a script cannot publish by %s, and nothing is changed', async (door) => {
  const before = await traceOf(cms, LESSON, documentId);
  await expect(IN_PROCESS[door]!()).rejects.toThrow(/is not approved|goes through the review/);
  expect(await traceOf(cms, LESSON, documentId)).toEqual(before);
  expect(await seen()).toBe('已审');
});

test('a script cannot create or copy a text into what readers see', async () => {
  const data = { title: '新', slug: newSlug('new'), body: '未审', kind: 'text', access: 'free' } as const;
  await expect(lessons().create({ locale, data, status: 'published' })).rejects.toThrow('is not approved');
  expect(await lessons().count({ filters: { slug: data.slug } })).toBe(0);
  const copy = { documentId, data: { slug: newSlug('copy') }, status: 'published' };
  const { documentId: copied } = await lessons().clone(copy);
  expect(await published(cms, 'lesson', { documentId: copied })).toBeUndefined();
});

test('a draft that was never approved is published by nobody', async () => {
  const draft = await draftLesson(cms);
  await expect(lessons().publish({ documentId: draft.documentId, locale })).rejects.toThrow(
    'is not approved',
  );
});
