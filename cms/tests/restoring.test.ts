import { randomBytes } from 'node:crypto';
import { RestoreAnswer } from '@lectern/shared-types';
import { beforeAll, expect, test } from 'vitest';
import { revisionsOf, standingOf } from './kit/desk.ts';
import { accountOf, askToRestore, type Text, versionsPath } from './kit/history.ts';
import { call, draftCourse, draftLesson, liveLesson, logIn, newSlug, publish } from './kit/index.ts';
import { upload } from './kit/media-library.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();
let token: string;
beforeAll(async () => {
  token = await logIn(cms, accountOf('administrator'));
});

const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const lessons = () => cms.strapi.documents(LESSON);
const courses = () => cms.strapi.documents(COURSE);

async function restored(text: Text, number: number): Promise<RestoreAnswer> {
  const { status, json } = await askToRestore(cms, token, { text, number });
  expect([status, json]).toEqual([200, expect.anything()]);
  return RestoreAnswer.parse(json);
}

const get = async (text: Text) => (await call(cms, versionsPath(text), { token })).json;
const edit = (documentId: string, data: object, locale = 'zh-CN') =>
  lessons().update({ documentId, locale, data });
const draftOf = ({ documentId, locale = 'zh-CN' }: Text) => lessons().findOne({ documentId, locale });

test('restoring brings a version back as a new one, and restoring the one before undoes it', async () => {
  const lesson = await draftLesson(cms, { title: '一', body: '第一版' });
  await edit(lesson.documentId, { title: '二', body: '第二版', teaser: '后来' });
  expect(await restored(lesson, 1)).toEqual({ revision: 3, left: [] });
  expect(await draftOf(lesson)).toMatchObject({ title: '一', body: '第一版', teaser: null });
  expect((await revisionsOf(cms, LESSON, lesson.documentId)).at(-1)).toMatchObject({
    origin: 'restored',
    number: 3,
  });
  expect((await get(lesson)).items[0]).toMatchObject({
    restoredFrom: 1,
    changed: ['body', 'teaser', 'title'],
  });
  expect(await restored(lesson, 2)).toEqual({ revision: 4, left: [] });
  expect(await draftOf(lesson)).toMatchObject({ title: '二', body: '第二版', teaser: '后来' });
});

test('what is restored is a draft, and what readers see stays', async () => {
  const lesson = await liveLesson(cms, { title: '一' });
  await edit(lesson.documentId, { title: '二' });
  await publish(cms, LESSON, lesson);
  await restored(lesson, 1);
  expect(await standingOf(cms, LESSON, lesson)).toMatchObject({
    state: 'draft',
    revision: 3,
    live_revision: 2,
  });
  await restored(lesson, 2);
  expect(await standingOf(cms, LESSON, lesson)).toMatchObject({ state: 'published' });
});

test('restoring takes an approved text back to draft, and says so in its history', async () => {
  const lesson = await draftLesson(cms, { title: '一' });
  await edit(lesson.documentId, { title: '二' });
  const { hash } = await cms.strapi.db
    .connection('editorial.revision')
    .where({ document_id: lesson.documentId, number: 2 })
    .first('hash');
  await cms.strapi.db
    .connection('editorial.review')
    .where({ document_id: lesson.documentId })
    .update({ state: 'approved', approved_hash: hash, approved_revision: 2 });
  await restored(lesson, 1);
  expect(await standingOf(cms, LESSON, lesson)).toMatchObject({ state: 'draft', approved_hash: null });
  const steps = await cms.strapi.db
    .connection('editorial.transition')
    .where({ document_id: lesson.documentId })
    .select('act', 'from_state', 'to_state', 'revision');
  expect(steps).toEqual([{ act: 'edit', from_state: 'approved', to_state: 'draft', revision: 3 }]);
});

test('a course comes back with its outline, without the lessons and pictures that are gone', async () => {
  const [stays, goes] = [await draftLesson(cms, { title: '留' }), await draftLesson(cms, { title: '走' })];
  const picture = await upload(cms, token, {
    name: `封面-${randomBytes(3).toString('hex')}.svg`,
    bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    mime: 'image/svg+xml',
  });
  const seo = { title: '课', hidden: true, picture: picture.id };
  const faq = [{ question: '难吗？', answer: '不难。' }];
  const course = await draftCourse(cms, [goes, stays], { cover: picture.id, seo, faq });
  const text = { uid: COURSE, documentId: course.documentId };
  await courses().update({
    ...text,
    locale: 'zh-CN',
    data: { sections: [], cover: null, seo: null, faq: [] } as never, // Strapi's types want every part of a course
  });
  await lessons().delete({ documentId: goes.documentId });
  expect((await call(cms, `/upload/files/${picture.id}`, { method: 'DELETE', token })).status).toBe(200);
  const { left } = await restored(text, 1);
  expect(left).toEqual([
    { field: 'cover', why: 'file-gone', what: expect.stringContaining('封面') },
    { field: 'sections.0.lessons', why: 'target-gone', what: '走' },
    { field: 'seo.picture', why: 'file-gone', what: expect.stringContaining('封面') },
  ]);
  const populate = {
    sections: { populate: { lessons: true as const } },
    seo: true as const,
    faq: true as const,
  };
  const draft = await courses().findOne({ documentId: course.documentId, locale: 'zh-CN', populate });
  expect(draft?.sections).toMatchObject([{ title: '第一章', lessons: [{ title: '留' }] }]);
  expect(draft?.seo).toMatchObject({ title: '课', hidden: true });
  expect(draft?.faq).toMatchObject(faq);
});

test('what all languages share stays as it is in the others and here, and is named', async () => {
  const lesson = await draftLesson(cms, { access: 'free', title: '一' });
  await edit(lesson.documentId, { title: 'One' }, 'en');
  await edit(lesson.documentId, { access: 'paid', title: '二' });
  expect((await restored(lesson, 1)).left).toEqual([{ field: 'access', why: 'common-field', what: 'free' }]);
  expect(await draftOf(lesson)).toMatchObject({ title: '一', access: 'paid' });
  expect(await draftOf({ ...lesson, locale: 'en' })).toMatchObject({ access: 'paid' });
});

test('a language that was removed comes back with what the others share', async () => {
  const lesson = await draftLesson(cms, { title: '一' });
  await edit(lesson.documentId, { title: 'One', body: 'Words' }, 'en');
  const english = { ...lesson, locale: 'en' };
  await lessons().delete(english);
  expect((await restored(english, 1)).left).toEqual([]);
  expect(await draftOf(english)).toMatchObject({ title: 'One', body: 'Words', slug: lesson.slug });
});

test('an address that was given to another lesson since is not taken from it', async () => {
  const old = newSlug('lesson');
  const lesson = await draftLesson(cms, { slug: old });
  await edit(lesson.documentId, { slug: newSlug('lesson') });
  await draftLesson(cms, { slug: old });
  expect((await restored(lesson, 1)).left).toEqual([{ field: 'slug', why: 'address-taken', what: old }]);
});

test('attributes that came, went or became required since are coped with', async () => {
  const lesson = await draftLesson(cms, { title: '一', teaser: '后来才有' });
  const where = { uid: LESSON, document_id: lesson.documentId, number: 1 };
  const versions = () => cms.strapi.db.connection('editorial.revision').where(where);
  const { content, attributes } = await versions().first('content', 'attributes');
  const { teaser: _later, title: _empty, ...then } = JSON.parse(content);
  await versions().update({
    content: JSON.stringify({ ...then, subtitle: '没有了' }),
    attributes: attributes.filter((name: string) => name !== 'teaser'),
  });
  expect((await restored(lesson, 1)).left).toEqual([
    { field: 'title', why: 'required-empty', what: null },
    { field: 'teaser', why: 'field-new', what: '后来才有' },
    { field: 'subtitle', why: 'field-removed', what: '没有了' },
  ]);
  expect(await draftOf(lesson)).toMatchObject({ title: null, teaser: '后来才有' });
});

test('types without drafts have their versions too, and restoring one shows at once', async () => {
  const authors = cms.strapi.documents('api::editorial.author');
  const data = { name: '沈砚', slug: newSlug('author') };
  const { documentId } = await authors.create({ locale: 'zh-CN', data });
  await authors.update({ documentId, locale: 'zh-CN', data: { name: '改名' } });
  await restored({ uid: 'api::editorial.author', documentId }, 1);
  expect(await authors.findOne({ documentId, locale: 'zh-CN' })).toMatchObject({ name: '沈砚' });
});

test('somebody who saw an older standing restores nothing', async () => {
  const lesson = await draftLesson(cms, { title: '一' });
  await edit(lesson.documentId, { title: '二' });
  const body = { version: 1 };
  const { status, json } = await call(cms, versionsPath(lesson, '/1/restore'), {
    method: 'POST',
    token,
    body,
  });
  expect([status, json.error.details.code]).toEqual([409, 'STALE']);
  expect(await draftOf(lesson)).toMatchObject({ title: '二' });
});

test('the history of a deleted document is read, and nothing of it is restored', async () => {
  const lesson = await draftLesson(cms);
  await lessons().delete({ documentId: lesson.documentId });
  expect((await get(lesson)).total).toBe(1);
  const { status, json } = await askToRestore(cms, token, { text: lesson, number: 1 });
  expect([status, json.error.details.code]).toEqual([404, 'DOCUMENT_GONE']);
});
