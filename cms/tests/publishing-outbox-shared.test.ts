import type { ImportDocument } from '@lectern/shared-types';
import type { UID } from '@strapi/strapi';
import { expect, test } from 'vitest';
import { ADMIN, lesson, put, send, svg } from './kit/importing.ts';
import { liveLesson, newSlug, publish } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { useCms } from './kit/use.ts';

/* What has no drafts is live at once, and so is what the importer publishes. */

const locale = 'zh-CN';
const PRICE = 'api::catalog.price';

const cms = useCms();
const { told } = useOutbox(() => cms);
const documents = (uid: string) => cms.strapi.documents(uid as UID.ContentType); // the tests below name real ones

const KINDS = {
  author: { uid: 'api::editorial.author', name: '林越' },
  category: { uid: 'api::editorial.category', name: '写作' },
  tag: { uid: 'api::editorial.tag', name: '手艺' },
};

test.each(Object.entries(KINDS))(
  '%s: making, changing and deleting it is told of at once, in the language that it is in',
  async (type, { uid, name }) => {
    const create = () => documents(uid).create({ locale, data: { name, slug: newSlug(type) } as never }); // the type is open
    let documentId = '';
    const made = await told(async () => ({ documentId } = await create()));
    expect(made).toEqual([`${type} ${documentId} zh-CN`]);
    const change = (language: string, data: object) => () =>
      documents(uid).update({ documentId, locale: language, data: data as never }); // the type is open
    expect(await told(change('en', { name: 'One' }))).toEqual([`${type} ${documentId} en`]);
    expect(await told(change(locale, { name: '新名' }))).toEqual([`${type} ${documentId} zh-CN`]);
    const both = [`${type} ${documentId} en`, `${type} ${documentId} zh-CN`];
    expect(await told(change(locale, { slug: newSlug(type) }))).toEqual(both);
    expect(await told(() => documents(uid).delete({ documentId, locale: '*' }))).toEqual(both);
  },
);

test('links and the picture of an author, changed alone, are told of', async () => {
  const author = documents(KINDS.author.uid);
  const { documentId } = await author.create({
    locale,
    data: { name: '林越', slug: newSlug('author') } as never, // the type is open
  });
  const { name } = await send(cms, { name: 'me.svg', bytes: svg('teal'), mime: 'image/svg+xml' });
  const hash = name.slice(0, name.lastIndexOf('.'));
  const { id } = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { hash } });
  const line = [`author ${documentId} zh-CN`];
  const links = [{ name: 'Mastodon', url: 'https://example.org/@lin' }];
  for (const data of [{ links }, { picture: id }, { links: [] }, { picture: null }]) {
    expect(await told(() => author.update({ documentId, locale, data: data as never }))).toEqual(line); // the type is open
  }
});

test('the settings of the site are told of, also where only their list of accounts changes', async () => {
  const settings = documents('api::editorial.site-setting');
  const data = { name: '讲台', description: '一所小小的学院。' };
  const { documentId } = await settings.create({ locale, data: data as never }); // the type is open
  const social = [{ name: 'GitHub', url: 'https://example.org/lectern' }];
  const change = () => settings.update({ documentId, locale, data: { social } as never }); // the type is open
  expect(await told(change)).toEqual([`settings ${documentId} zh-CN`]);
});

test('a price is told of when it is set and when it is ended, in no language', async () => {
  const { documentId: item } = await liveLesson(cms, { access: 'paid' });
  const prices = cms.strapi.documents(PRICE);
  const data = { lesson: item, kind: 'once', currency: 'CNY', amount: 9900 } as const;
  let documentId = '';
  expect(await told(async () => ({ documentId } = await prices.create({ data })))).toEqual([
    `price ${documentId}`,
  ]);
  const end = () => prices.update({ documentId, data: { until: new Date().toISOString() } });
  expect(await told(end)).toEqual([`price ${documentId}`]);
});

test('what the importer publishes is told of, what it leaves as a draft or finds unchanged is not', async () => {
  const slug = newSlug('lesson');
  const document: ImportDocument = lesson(slug, {}, { publishAs: ADMIN });
  expect(await told(() => put(cms, lesson(newSlug('lesson'))))).toEqual([]);
  const lines = await told(() => put(cms, document));
  const { documentId } = (await cms.strapi
    .documents('api::catalog.lesson')
    .findFirst({ filters: { slug } }))!;
  expect(lines).toEqual([`lesson ${documentId} zh-CN`]);
  expect(await told(() => put(cms, document))).toEqual([]);
});

test('a document that is live in two languages and imported in one is told of in that one', async () => {
  const slug = newSlug('lesson');
  const { documentId } = await put(cms, lesson(slug, {}, { publishAs: ADMIN }));
  await put(cms, { ...lesson(slug, { title: 'One', body: 'Text' }, { publishAs: ADMIN }), locale: 'en' });
  const again = lesson(slug, { title: '改' }, { publishAs: ADMIN });
  expect(await told(() => put(cms, again))).toEqual([`lesson ${documentId} zh-CN`]);
});

test('an article whose author, category or tag is deleted is told of, its draft is not', async () => {
  const make = (uid: string, name: string) =>
    documents(uid).create({ locale, data: { name, slug: newSlug('shelf') } as never }); // the type is open
  const author = await make(KINDS.author.uid, '林越');
  const category = await make(KINDS.category.uid, '写作');
  const tag = await make(KINDS.tag.uid, '手艺');
  const data = {
    title: '文章',
    summary: '简介',
    body: '正文',
    authors: [author.documentId],
    category: category.documentId,
    tags: [tag.documentId],
  };
  const write = () =>
    cms.strapi
      .documents('api::editorial.article')
      .create({ locale, data: { ...data, slug: newSlug('article') } });
  expect(await told(write)).toEqual([]);
  const { documentId } = await write();
  await publish(cms, 'api::editorial.article', { documentId });
  for (const [type, gone] of Object.entries({ author, category, tag })) {
    const remove = () =>
      documents(KINDS[type as keyof typeof KINDS].uid).delete({ documentId: gone.documentId, locale }); // a key
    expect(await told(remove)).toEqual([`article ${documentId} zh-CN`, `${type} ${gone.documentId} zh-CN`]);
  }
});
