import { expect, test } from 'vitest';
import { newSlug, publish, published } from './kit/index.ts';
import { ADMIN, lesson, put, tryToPut } from './kit/importing.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const LESSON = 'api::catalog.lesson';
const draft = (documentId: string, locale = 'zh-CN') =>
  cms.strapi.documents(LESSON).findOne({ documentId, locale, status: 'draft' });
const edit = (documentId: string, data: object) =>
  cms.strapi.documents(LESSON).update({ documentId, locale: 'zh-CN', data });
/** Every row of the lessons, with the time of its last change. */
const rows = () =>
  cms.strapi.db.connection('catalog_lessons').select('id', 'updated_at', 'import_digest').orderBy('id');

test('a document is created as a draft, and said again it is left as it is', async () => {
  const said = lesson(newSlug('lesson'));
  const first = await put(cms, said);
  expect(first).toMatchObject({ outcome: 'created', published: false });
  expect(await draft(first.documentId)).toMatchObject({ title: '第一课', kind: 'text', access: 'free' });
  const before = await rows();
  expect(await put(cms, said)).toEqual({ ...first, outcome: 'unchanged' });
  expect(await rows()).toEqual(before);
});

test('a changed source updates the draft and nothing else', async () => {
  const slug = newSlug('lesson');
  const { documentId } = await put(cms, lesson(slug));
  expect(await put(cms, lesson(slug, { body: '新的正文' }))).toMatchObject({
    documentId,
    outcome: 'updated',
  });
  expect((await draft(documentId))?.body).toBe('新的正文');
});

test('what an editor has changed is kept, unless the import is told to overwrite it', async () => {
  const slug = newSlug('lesson');
  const { documentId } = await put(cms, lesson(slug));
  await edit(documentId, { body: '编辑的正文' });
  expect((await put(cms, lesson(slug))).outcome).toBe('unchanged');
  const changed = lesson(slug, { body: '新的正文' });
  expect((await put(cms, changed)).outcome).toBe('kept');
  expect((await draft(documentId))?.body).toBe('编辑的正文');
  expect((await put(cms, { ...changed, force: true })).outcome).toBe('updated');
  expect((await draft(documentId))?.body).toBe('新的正文');
});

test('an editor may fill in what the source does not speak of', async () => {
  const slug = newSlug('lesson');
  const { documentId } = await put(cms, lesson(slug));
  await edit(documentId, { teaser: '编辑的导语' });
  expect((await put(cms, lesson(slug, { body: '新的正文' }))).outcome).toBe('updated');
  expect(await draft(documentId)).toMatchObject({ teaser: '编辑的导语', body: '新的正文' });
});

test('two languages are one document, each with its own text and history', async () => {
  const slug = newSlug('lesson');
  const english = (data = {}) =>
    lesson(slug, { title: 'Lesson one', body: 'text', ...data }, { locale: 'en' });
  const { documentId } = await put(cms, lesson(slug));
  expect(await put(cms, english())).toMatchObject({ documentId, outcome: 'created' });
  expect(await draft(documentId, 'en')).toMatchObject({ title: 'Lesson one', slug });
  expect((await put(cms, lesson(slug))).outcome).toBe('unchanged');
  expect((await put(cms, english({ body: 'more' }))).outcome).toBe('updated');
  expect((await put(cms, lesson(slug, { body: '更多' }))).outcome).toBe('updated');
  expect((await draft(documentId, 'en'))?.body).toBe('more');
});

test('a second language does not open what an editor has closed', async () => {
  const slug = newSlug('lesson');
  const { documentId } = await put(cms, lesson(slug, { access: 'free' }));
  await edit(documentId, { access: 'paid' });
  await put(cms, lesson(slug, { access: 'free' }, { locale: 'en' }));
  expect((await draft(documentId, 'en'))?.access).toBe('paid');
  expect((await draft(documentId))?.access).toBe('paid');
});

test('a document is published at once in the name of an administrator', async () => {
  const said = lesson(newSlug('lesson'), {}, { publishAs: ADMIN });
  const first = await put(cms, said);
  expect(first).toMatchObject({ outcome: 'created', published: true });
  expect((await published(cms, 'lesson', first))?.data.title).toBe('第一课');
  const row = await cms.strapi.documents(LESSON).findOne({
    documentId: first.documentId,
    locale: 'zh-CN',
    status: 'published',
    populate: ['createdBy', 'updatedBy'],
  });
  expect([row?.createdBy?.email, row?.updatedBy?.email]).toEqual([ADMIN, ADMIN]);
  const before = await rows();
  expect(await put(cms, said)).toEqual({ ...first, outcome: 'unchanged' });
  expect(await rows()).toEqual(before);
});

test('a draft that was imported before is published without being written again', async () => {
  const slug = newSlug('lesson');
  const first = await put(cms, lesson(slug));
  const second = await put(cms, lesson(slug, {}, { publishAs: ADMIN }));
  expect(second).toEqual({ ...first, outcome: 'unchanged', published: true });
  expect(await published(cms, 'lesson', first)).toBeDefined();
});

test('an editor’s unpublished change is not published by an import', async () => {
  const slug = newSlug('lesson');
  const said = lesson(slug, {}, { publishAs: ADMIN });
  const { documentId } = await put(cms, said);
  await edit(documentId, { body: '未审的正文' });
  await put(cms, said);
  await put(cms, lesson(slug, { body: '新的正文' }, { publishAs: ADMIN }));
  expect((await published(cms, 'lesson', { documentId }))?.body.markdown).toBe('正文');
});

test('what an import overwrites by force goes live again', async () => {
  const said = lesson(newSlug('lesson'), {}, { publishAs: ADMIN });
  const { documentId } = await put(cms, said);
  await edit(documentId, { body: '编辑的正文' });
  await publish(cms, LESSON, { documentId });
  expect((await put(cms, { ...said, force: true })).outcome).toBe('updated');
  expect((await published(cms, 'lesson', { documentId }))?.body.markdown).toBe('正文');
});

test('nothing is published in the name of somebody who may not publish', async () => {
  for (const publishAs of ['creator@lectern.local', 'nobody@lectern.local']) {
    const slug = newSlug('lesson');
    const { status, json } = await tryToPut(cms, lesson(slug, {}, { publishAs }));
    expect([status, json.error.code]).toEqual([422, 'NOT_AN_ADMINISTRATOR']);
    expect(await cms.strapi.documents(LESSON).count({ filters: { slug } })).toBe(0);
  }
});

test('references that lead nowhere are all named, and nothing is written', async () => {
  const slug = newSlug('course');
  const data = {
    slug,
    title: '课程',
    summary: '简介',
    cover: 'absent_1.png',
    authors: ['no-such-author'],
    sections: [{ title: null, lessons: ['no-such-lesson'] }],
  };
  const { status, json } = await tryToPut(cms, { type: 'course', locale: 'zh-CN', data });
  expect([status, json.error.code]).toEqual([422, 'UNKNOWN_REFERENCES']);
  for (const name of ['absent_1.png', 'no-such-author', 'no-such-lesson']) {
    expect(json.error.message).toContain(name);
  }
  expect(await cms.strapi.documents('api::catalog.course').count({ filters: { slug } })).toBe(0);
});

test('a reference needs its document in the same language', async () => {
  const author = newSlug('author');
  await put(cms, { type: 'author', locale: 'zh-CN', data: { slug: author, name: '作者' } });
  const data = { slug: newSlug('article'), title: 'Title', summary: 's', body: 'b', authors: [author] };
  const { status, json } = await tryToPut(cms, { type: 'article', locale: 'en', data });
  expect(status).toBe(422);
  expect(json.error.message).toContain(`author ${author} (en)`);
});

test('an address that belongs to two documents is a clash', async () => {
  const slug = newSlug('page');
  const page = { title: '页', slug, publishedAt: null };
  for (const [locale, documentId] of [
    ['zh-CN', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['en', 'bbbbbbbbbbbbbbbbbbbbbbbb'],
  ]) {
    await cms.strapi.db.query('api::editorial.page').create({ data: { ...page, locale, documentId } });
  }
  const data = { slug, title: '页', body: '正文' };
  const { status, json } = await tryToPut(cms, { type: 'page', locale: 'zh-CN', data });
  expect([status, json.error.code]).toEqual([409, 'SLUG_TAKEN']);
});

test('the same document imported twice at once is created once', async () => {
  const said = lesson(newSlug('lesson'));
  const outcomes = await Promise.all([put(cms, said), put(cms, said), put(cms, said)]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged', 'unchanged']);
  expect(new Set(outcomes.map(({ documentId }) => documentId)).size).toBe(1);
});

test('what is not understood is refused with the path of each field', async () => {
  const { status, json } = await tryToPut(cms, lesson('Not A Slug', { kind: 'film', surplus: 1 }));
  expect([status, json.error.code]).toEqual([400, 'NOT_UNDERSTOOD']);
  expect(json.error.message).toMatch(/data\.slug: .*\n.*data\.kind: .*\n?.*surplus/s);
});

test('a title that does not fit is refused in words', async () => {
  const { status, json } = await tryToPut(cms, lesson(newSlug('lesson'), { title: '长'.repeat(300) }));
  expect([status, json.error.code]).toEqual([422, 'NOT_ACCEPTABLE']);
  expect(json.error.message).toContain('255');
});

test('five megabytes of Markdown are taken, seventeen are not', async () => {
  const body = '讲台 '.repeat(750_000);
  const { documentId } = await put(cms, lesson(newSlug('lesson'), { body }));
  expect((await draft(documentId))?.body).toHaveLength(body.length);
  const { status } = await tryToPut(cms, lesson(newSlug('lesson'), { body: 'x'.repeat(17_000_000) }));
  expect(status).toBe(413);
});

test('without the server token nothing is imported', async () => {
  expect((await tryToPut(cms, lesson(newSlug('lesson')), 'wrong')).status).toBe(401);
  expect((await tryToPut(cms, lesson(newSlug('lesson')), '')).status).toBe(401);
});
