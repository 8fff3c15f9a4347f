import { expect, test } from 'vitest';
import { approve, standingOf, traceOf } from './kit/desk.ts';
import { draftCourse, draftLesson, liveLesson, pastReview, publish, published } from './kit/index.ts';
import { useCms } from './kit/use.ts';

/* What belongs to a text without standing in its row: fields that languages share, components, relations. */

const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const zh = { locale: 'zh-CN' } as const;
const en = { locale: 'en' } as const;

const cms = useCms();

const lessons = () => cms.strapi.documents(LESSON);
const courses = () => cms.strapi.documents(COURSE);
const accessOf = async (documentId: string, locale: string) =>
  (await published(cms, 'lesson', { documentId, locale }))?.data.access;

/** A lesson that is live in both languages. */
async function liveInBoth(data: object = {}): Promise<string> {
  const { documentId } = await draftLesson(cms, data);
  await lessons().update({ documentId, ...en, data: { title: 'One' } });
  await publish(cms, LESSON, { documentId, locale: '*' });
  return documentId;
}

test('an approved change of a common field waits for every language that readers see', async () => {
  const documentId = await liveInBoth();
  await lessons().update({ documentId, ...en, data: { access: 'paid' } });
  await approve(cms, LESSON, { documentId, ...en });
  const before = await traceOf(cms, LESSON, documentId);
  const refusal = '“One” (en) changes what its languages share';
  await expect(lessons().publish({ documentId, ...en })).rejects.toThrow(refusal);
  expect(await traceOf(cms, LESSON, documentId)).toEqual(before);
  expect([await accessOf(documentId, 'en'), await accessOf(documentId, 'zh-CN')]).toEqual(['free', 'free']);
});

test('once every language is approved, publishing one publishes the common field in all', async () => {
  const documentId = await liveInBoth();
  await lessons().update({ documentId, ...en, data: { access: 'paid' } });
  await approve(cms, LESSON, { documentId, ...en });
  await approve(cms, LESSON, { documentId, ...zh });
  await lessons().publish({ documentId, ...en });
  expect([await accessOf(documentId, 'en'), await accessOf(documentId, 'zh-CN')]).toEqual(['paid', 'paid']);
  expect(await standingOf(cms, LESSON, { documentId, ...zh })).toMatchObject({
    state: 'published',
    live_revision: 2,
  });
});

test('a language with words of its own that are approved keeps them until it is published itself', async () => {
  const documentId = await liveInBoth();
  await lessons().update({ documentId, ...zh, data: { body: '新的正文' } });
  await lessons().update({ documentId, ...en, data: { access: 'paid' } });
  await approve(cms, LESSON, { documentId, ...en });
  await approve(cms, LESSON, { documentId, ...zh });
  await lessons().publish({ documentId, ...en });
  const live = await published(cms, 'lesson', { documentId });
  expect(live).toMatchObject({ data: { access: 'paid' }, body: { markdown: '正文' } });
  expect(await standingOf(cms, LESSON, { documentId, ...zh })).toMatchObject({ state: 'approved' });
  await lessons().publish({ documentId, ...zh });
  expect((await published(cms, 'lesson', { documentId }))?.body.markdown).toBe('新的正文');
});

test('a common field that changes ends the review of every language', async () => {
  const documentId = await liveInBoth();
  await lessons().update({ documentId, ...zh, data: { body: '新的正文' } });
  await approve(cms, LESSON, { documentId, ...zh });
  await lessons().update({ documentId, ...en, data: { duration: 60 } });
  expect(await standingOf(cms, LESSON, { documentId, ...zh })).toMatchObject({
    state: 'draft',
    approved_hash: null,
  });
  await expect(lessons().publish({ documentId, ...zh })).rejects.toThrow('is not approved');
});

test('a language of its own is not held up by others while what they share stays', async () => {
  const documentId = await liveInBoth();
  await lessons().update({ documentId, ...en, data: { title: 'Uno' } });
  await lessons().update({ documentId, ...zh, data: { body: '未审' } });
  await approve(cms, LESSON, { documentId, ...en });
  await lessons().publish({ documentId, ...en });
  expect((await published(cms, 'lesson', { documentId, ...en }))?.data.title).toBe('Uno');
  expect((await published(cms, 'lesson', { documentId }))?.body.markdown).toBe('正文');
});

test('a change inside a component ends the approval', async () => {
  const { documentId } = await draftLesson(cms, { seo: { title: '题' } });
  await approve(cms, LESSON, { documentId });
  await lessons().update({ documentId, ...zh, data: { seo: { title: '夹带' } } });
  await expect(lessons().publish({ documentId, ...zh })).rejects.toThrow('is not approved');
});

test('a component of the live text cannot be written through the draft', async () => {
  const { documentId } = await liveLesson(cms, { seo: { title: '题' } });
  const populate = { seo: true as const };
  const live = await lessons().findOne({ documentId, ...zh, status: 'published', populate });
  const seo = { id: live!.seo!.id, title: '夹带' };
  await expect(lessons().update({ documentId, ...zh, data: { seo } })).rejects.toThrow('not related');
  expect((await published(cms, 'lesson', { documentId }))?.data.seo?.title).toBe('题');
});

test('another order of a course’s lessons ends the approval', async () => {
  const [first, second] = [await liveLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await approve(cms, COURSE, { documentId });
  const sections = [{ title: '第一章', lessons: [second.documentId, first.documentId] }];
  await courses().update({ documentId, ...zh, data: { sections } });
  await expect(courses().publish({ documentId, ...zh })).rejects.toThrow('is not approved');
});

test('a course that lost a lesson since its approval is not what was approved', async () => {
  const [first, second] = [await draftLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await approve(cms, COURSE, { documentId });
  await lessons().delete({ documentId: first.documentId, locale: '*' });
  await expect(courses().publish({ documentId, ...zh })).rejects.toThrow('is not approved');
});

test('a draft cannot be slipped under another document', async () => {
  const [target, other] = [await liveLesson(cms), await draftLesson(cms, { body: '夹带' })];
  await approve(cms, LESSON, other);
  const data: object = { documentId: target.documentId };
  await lessons()
    .update({ documentId: other.documentId, ...zh, data })
    .catch(() => undefined);
  await lessons()
    .publish({ documentId: target.documentId, ...zh })
    .catch(() => undefined);
  expect((await published(cms, 'lesson', target))?.body.markdown).toBe('正文');
});

test('an administrator who answers for it takes the common fields of every language along', async () => {
  const documentId = await liveInBoth();
  await lessons().update({ documentId, ...en, data: { access: 'preview' } });
  await pastReview(() => lessons().publish({ documentId, ...en }));
  expect([await accessOf(documentId, 'en'), await accessOf(documentId, 'zh-CN')]).toEqual([
    'preview',
    'preview',
  ]);
});
