import { expect, test } from 'vitest';
import { approve } from './kit/desk.ts';
import {
  call,
  draftCourse,
  draftLesson,
  liveLesson,
  newSlug,
  pastBelt,
  publish,
  published,
} from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { standing } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const locale = 'zh-CN';

const desk = useDesk();
const { told } = useOutbox(() => desk.cms);
const lessons = () => desk.cms.strapi.documents(LESSON);

/** A lesson that is live in both languages. */
async function bilingual(data: object = {}) {
  const lesson = await draftLesson(desk.cms, data);
  const { documentId } = lesson;
  await lessons().update({ documentId, locale: 'en', data: { title: 'One', body: 'Text' } });
  await publish(desk.cms, LESSON, { documentId, locale: '*' });
  return lesson;
}

const inBoth = (id: string) => [`lesson ${id} en`, `lesson ${id} zh-CN`];

/** Does something in the panel as administrator. */
async function press(path: string, body: object = {}): Promise<void> {
  const url = `/content-manager/collection-types/${LESSON}${path}?locale=${locale}`;
  const token = desk.tokens.administrator;
  const { status, text } = await call(desk.cms, url, { method: 'POST', token, body });
  if (status !== 200) throw new Error(`The panel answered ${status}: ${text}`);
}

async function approved(count: number): Promise<string[]> {
  const ids = [];
  for (let each = 0; each < count; each += 1) {
    const lesson = await draftLesson(desk.cms);
    await approve(desk.cms, LESSON, lesson);
    ids.push(lesson.documentId);
  }
  return ids;
}

test('a language that is published is told of once, for the first time and again', async () => {
  const lesson = await draftLesson(desk.cms);
  const line = `lesson ${lesson.documentId} zh-CN`;
  expect(await told(() => publish(desk.cms, LESSON, lesson))).toEqual([line]);
  expect(await told(() => publish(desk.cms, LESSON, lesson))).toEqual([line]);
});

test('publishing all languages tells of each', async () => {
  const { documentId } = await bilingual();
  expect(await told(() => publish(desk.cms, LESSON, { documentId, locale: '*' }))).toEqual(
    inBoth(documentId),
  );
});

test('publishing one language tells of no other, where what they share is as it was', async () => {
  const { documentId } = await bilingual();
  await lessons().update({ documentId, locale, data: { title: '改' } });
  expect(await told(() => publish(desk.cms, LESSON, { documentId }))).toEqual([`lesson ${documentId} zh-CN`]);
});

test('what all languages share, changed and published in one, is told of in each that is live', async () => {
  const { documentId } = await bilingual();
  expect(await told(() => lessons().update({ documentId, locale, data: { access: 'paid' } }))).toEqual([]);
  expect(await told(() => publish(desk.cms, LESSON, { documentId }))).toEqual(inBoth(documentId));
});

test('a shared field that goes live in one language is not told of in a language that is not live', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await lessons().update({ documentId, locale: 'en', data: { title: 'One', access: 'paid' } });
  expect(await told(() => publish(desk.cms, LESSON, { documentId }))).toEqual([`lesson ${documentId} zh-CN`]);
});

test('withdrawing a language tells of it, and of nothing the second time', async () => {
  const { documentId } = await bilingual();
  const withdraw = () => lessons().unpublish({ documentId, locale });
  expect(await told(withdraw)).toEqual([`lesson ${documentId} zh-CN`]);
  expect(await told(withdraw)).toEqual([]);
});

test('deleting a document tells of every language that was live', async () => {
  const { documentId } = await bilingual();
  const draft = await draftLesson(desk.cms);
  expect(await told(() => lessons().delete({ documentId, locale: '*' }))).toEqual(inBoth(documentId));
  expect(await told(() => lessons().delete({ documentId: draft.documentId }))).toEqual([]);
});

test('many that the panel publishes or withdraws at once are told of one by one', async () => {
  const documentIds = await approved(5);
  const lines = documentIds.map((id) => `lesson ${id} zh-CN`).sort();
  expect(await told(() => press('/actions/bulkPublish', { documentIds }))).toEqual(lines);
  expect(await told(() => press('/actions/bulkUnpublish', { documentIds }))).toEqual(lines);
});

test('many that two people publish at the same moment are all told of, each once', async () => {
  const documentIds = await approved(8);
  const halves = [documentIds.slice(0, 4), documentIds.slice(4)];
  const both = () => Promise.all(halves.map((half) => press('/actions/bulkPublish', { documentIds: half })));
  expect(await told(both)).toEqual(documentIds.map((id) => `lesson ${id} zh-CN`).sort());
});

test('a course whose outline is kept in its live row is told of once', async () => {
  const { documentId } = await draftCourse(desk.cms, [await liveLesson(desk.cms)]);
  expect(await told(() => publish(desk.cms, COURSE, { documentId }))).toEqual([`course ${documentId} zh-CN`]);
});

test('a lesson that is withdrawn tells of itself, and not of its course', async () => {
  const lesson = await liveLesson(desk.cms);
  await publish(desk.cms, COURSE, await draftCourse(desk.cms, [lesson]));
  const { documentId } = lesson;
  expect(await told(() => lessons().unpublish({ documentId, locale }))).toEqual([
    `lesson ${documentId} zh-CN`,
  ]);
});

test.each<[string, (documentId: string) => Promise<unknown>]>([
  ['a save of the draft', (documentId) => lessons().update({ documentId, locale, data: { title: '改' } })],
  ['a discarded draft', (documentId) => press(`/${documentId}/actions/discard`)],
  ['a new language', (documentId) => lessons().update({ documentId, locale: 'en', data: { title: 'One' } })],
  ['a copy', (documentId) => lessons().clone({ documentId, locale, data: { slug: newSlug('copy') } })],
  [
    'an earlier version that is brought back',
    async (documentId) => {
      const path = `/editorial/texts/${LESSON}/${documentId}/revisions/1/restore?locale=${locale}`;
      const { version } = await standing(desk, documentId);
      const token = desk.tokens.administrator;
      const { status } = await call(desk.cms, path, { method: 'POST', token, body: { version } });
      expect(status).toBe(200);
    },
  ],
])('%s is nothing that readers see, and is not told of', async (_, work) => {
  const { documentId } = await liveLesson(desk.cms);
  await lessons().update({ documentId, locale, data: { title: '未发布' } });
  expect(await told(() => work(documentId))).toEqual([]);
});

test('SQL that changes what is live is told of, and SQL that changes nothing is not', async () => {
  const { documentId } = await liveLesson(desk.cms);
  const set = (values: object) => () =>
    pastBelt(desk.cms, (trx) => trx('catalog_lessons').where({ document_id: documentId }).update(values));
  expect(await told(set({ title: '改' }))).toEqual([`lesson ${documentId} zh-CN`]);
  expect(await told(set({ title: '改', updated_at: new Date(), updated_by_id: 1 }))).toEqual([]);
});

test('a language that the site does not speak is published and not told of, and nothing amiss with the others', async () => {
  await desk.cms.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'Français' });
  const { documentId } = await liveLesson(desk.cms);
  await lessons().update({ documentId, locale: 'fr', data: { title: 'Un', body: 'Texte' } });
  expect(await told(() => publish(desk.cms, LESSON, { documentId, locale: 'fr' }))).toEqual([]);
  expect((await published(desk.cms, 'lesson', { documentId }))?.locale).toBe(locale);
});
