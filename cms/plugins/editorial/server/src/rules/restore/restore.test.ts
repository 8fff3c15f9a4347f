import { expect, test } from 'vitest';
import type { Content, Schema } from '../snapshot';
import { attributePaths, planRestore, referencesOf, type Now, type Remains, type Then } from './index';

const own = { pluginOptions: { i18n: { localized: true } } };
const QUESTION: Schema = {
  attributes: { question: { type: 'string', required: true }, answer: { type: 'text' } },
};
const SEO: Schema = {
  attributes: { title: { type: 'string' }, picture: { type: 'media' }, hidden: { type: 'boolean' } },
};
const COURSE: Schema = {
  attributes: {
    title: { type: 'string', required: true, ...own },
    slug: { type: 'string', required: true },
    level: { type: 'enumeration', enum: ['easy', 'hard'] },
    body: { type: 'richtext', ...own },
    authors: { type: 'relation', relation: 'oneToMany', target: 'author' },
    category: { type: 'relation', relation: 'oneToOne', target: 'category' },
    cover: { type: 'media', ...own },
    faq: { type: 'component', component: 'question', repeatable: true, ...own },
    seo: { type: 'component', component: 'seo', ...own },
  },
};
const componentOf = (uid: string) => (uid === 'seo' ? SEO : QUESTION);
const NOW: Now = { content: {}, schema: COURSE, componentOf, hasSiblings: false, mayWrite: () => true };
const ALL: Remains = {
  documents: new Map([
    ['author', new Set(['a', 'b'])],
    ['category', new Set(['tea'])],
  ]),
  files: new Map([['cover_1.png', 7]]),
  isSlugTaken: false,
};
const VERSION: Content = {
  title: '茶',
  slug: 'tea',
  level: 'hard',
  body: '正文',
  authors: ['b', 'a'],
  category: 'tea',
  cover: { id: 7, name: 'cover_1.png' },
  faq: [{ question: '难吗？', answer: '不难。' }],
  seo: { title: '茶', picture: { id: 7, name: 'cover_1.png' }, hidden: false },
};
const EMPTY = {
  title: null,
  slug: null,
  level: null,
  body: null,
  authors: [],
  category: null,
  cover: null,
  faq: [],
  seo: null,
};
const plan = (content: Content, now: Partial<Now> = {}, remains: Partial<Remains> = {}) =>
  planRestore(then(content), { ...NOW, ...now }, { ...ALL, ...remains });

function then(content: Content, attributes: readonly string[] | null = null): Then {
  return { content, labels: { a: '甲', b: '乙', tea: '茶', 'file:7': '封面.png' }, attributes };
}

test('a version comes back whole where nothing has changed since', () => {
  expect(plan(VERSION)).toEqual({
    data: {
      ...VERSION,
      cover: 7,
      seo: { title: '茶', picture: 7, hidden: false },
    },
    left: [],
  });
});

test('what was empty then is emptied', () => {
  const { data, left } = plan({ title: '茶', slug: 'tea' }, { content: VERSION });
  expect(data).toEqual({ ...EMPTY, title: '茶', slug: 'tea' });
  expect(left).toEqual([]);
});

test('documents and files that are gone are left out by name, the others keep their order', () => {
  const { data, left } = plan(
    VERSION,
    {},
    { documents: new Map([['author', new Set(['a'])]]), files: new Map() },
  );
  expect(data).toMatchObject({ authors: ['a'], category: null, cover: null, seo: { picture: null } });
  expect(left).toEqual([
    { field: 'authors', why: 'target-gone', what: '乙' },
    { field: 'category', why: 'target-gone', what: '茶' },
    { field: 'cover', why: 'file-gone', what: '封面.png' },
    { field: 'seo.picture', why: 'file-gone', what: '封面.png' },
  ]);
});

test('an attribute that was added since stays as it is', () => {
  const known = attributePaths(COURSE, componentOf).filter(
    (path) => path !== 'body' && path !== 'seo.picture',
  );
  const present = { body: '后来写的', seo: { title: '后来', picture: { id: 7, name: 'cover_1.png' } } };
  const { title, slug } = VERSION;
  const old = then({ title, slug, seo: { title: '茶' } }, known);
  const { data, left } = planRestore(old, { ...NOW, content: present }, ALL);
  expect(data).not.toHaveProperty('body');
  expect(data.seo).toEqual({ title: '茶', picture: 7, hidden: null });
  expect(left).toEqual([
    { field: 'body', why: 'field-new', what: '后来写的' },
    { field: 'seo.picture', why: 'field-new', what: '封面.png' },
  ]);
});

test('an attribute that the type no longer has is named with what it held', () => {
  expect(plan({ ...VERSION, subtitle: '一杯' }).left).toEqual([
    { field: 'subtitle', why: 'field-removed', what: '一杯' },
  ]);
});

test('what is required by now and was empty then comes back empty, and is named', () => {
  const { data, left } = plan({ slug: 'tea', faq: [{ answer: '是。' }] });
  expect(data).toMatchObject({ title: null, faq: [{ question: null, answer: '是。' }] });
  expect(left).toEqual([
    { field: 'title', why: 'required-empty', what: null },
    { field: 'faq.0.question', why: 'required-empty', what: null },
  ]);
});

test.each([
  ['level', 'extreme', 'extreme'],
  ['title', 5, '5'],
  ['category', ['tea', 'water'], '茶\nwater'],
  ['cover', 'cover.png', 'cover.png'],
  ['faq', 'text', 'text'],
  ['authors', [{ id: 7, name: 'x.png' }], '[\n  {\n    "id": 7,\n    "name": "x.png"\n  }\n]'],
])('%s keeps its present value where the version holds %j, another kind of thing', (field, value, what) => {
  const { data, left } = plan({ ...VERSION, [field]: value }, { content: VERSION });
  expect(data).not.toHaveProperty(field);
  expect(left).toEqual([{ field, why: 'kind-changed', what }]);
});

test('one document fits where there may be many by now, and the other way round', () => {
  expect(plan({ ...VERSION, authors: 'a', category: ['tea'] })).toMatchObject({
    data: { authors: ['a'], category: 'tea' },
    left: [],
  });
});

test('what all languages share stays as it is where there are others, and is named where it differs', () => {
  const { data, left } = plan(VERSION, { hasSiblings: true, content: { ...VERSION, slug: 'green-tea' } });
  expect(data).not.toHaveProperty('slug');
  expect(data).toMatchObject({ level: 'hard', title: '茶' });
  expect(left).toEqual([{ field: 'slug', why: 'common-field', what: 'tea' }]);
});

test('what a role may not write stays as it is, and is named where it differs', () => {
  const content = { ...VERSION, title: '水', faq: [] };
  const { data, left } = plan(VERSION, {
    content,
    mayWrite: (name) => !['title', 'faq', 'body'].includes(name),
  });
  expect(data).not.toHaveProperty('title');
  expect(left).toEqual([
    { field: 'title', why: 'no-right', what: '茶' },
    { field: 'faq', why: 'no-right', what: 'question: 难吗？\nanswer: 不难。' },
  ]);
});

test('an address that another document has taken since is not taken back', () => {
  const { data, left } = plan(VERSION, { content: { slug: 'tea-2' } }, { isSlugTaken: true });
  expect(data).not.toHaveProperty('slug');
  expect(left).toEqual([{ field: 'slug', why: 'address-taken', what: 'tea' }]);
});

test('what a version points to is gathered from components too', () => {
  expect(referencesOf([VERSION, { authors: ['c'] }], COURSE, componentOf)).toEqual({
    documents: new Map([
      ['author', ['b', 'a', 'c']],
      ['category', ['tea']],
    ]),
    files: [
      { id: 7, name: 'cover_1.png' },
      { id: 7, name: 'cover_1.png' },
    ],
  });
});

test('the attributes of a type are listed with those of its components', () => {
  expect(attributePaths(COURSE, componentOf)).toEqual([
    ...['title', 'slug', 'level', 'body', 'authors', 'category', 'cover'],
    ...['faq', 'faq.question', 'faq.answer', 'seo', 'seo.title', 'seo.picture', 'seo.hidden'],
  ]);
});
