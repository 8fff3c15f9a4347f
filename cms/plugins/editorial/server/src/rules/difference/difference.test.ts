import { expect, test } from 'vitest';
import type { Content, Schema } from '../snapshot';
import { differenceOf, fieldsOf } from './index';

const QUESTION: Schema = { attributes: { question: { type: 'string' }, answer: { type: 'text' } } };
const SECTION: Schema = {
  attributes: { title: { type: 'string' }, lessons: { type: 'relation', relation: 'oneToMany' } },
};
const LINE: Schema = { attributes: { text: { type: 'string' } } };
const COURSE: Schema = {
  attributes: {
    title: { type: 'string' },
    summary: { type: 'richtext' },
    featured: { type: 'integer' },
    category: { type: 'relation', relation: 'oneToOne' },
    cover: { type: 'media' },
    sections: { type: 'component', component: 'section', repeatable: true },
    outcomes: { type: 'component', component: 'line', repeatable: true },
    faq: { type: 'component', component: 'question', repeatable: true },
    seo: { type: 'component', component: 'question' },
  },
};
const COMPONENTS: Record<string, Schema> = { section: SECTION, line: LINE, question: QUESTION };
const schemas = { schema: COURSE, componentOf: (uid: string) => COMPONENTS[uid]! };
const labels = {
  a: '第一课',
  b: '第二课',
  c: '第三课',
  cat: '茶',
  'file:1': '旧封面.png',
  'file:2': '新封面.png',
};
const compare = (before: Content, after: Content) =>
  differenceOf({ content: before, labels }, { content: after, labels }, schemas);

test('what is the same is not named', () => {
  expect(
    compare({ title: '茶', faq: [{ question: '?' }] }, { faq: [{ question: '?' }], title: '茶' }),
  ).toEqual([]);
});

test('texts are compared word by word, in the order of the form', () => {
  expect(compare({ summary: '好茶', title: '茶' }, { summary: '坏茶', title: '茶 II' })).toMatchObject([
    { field: 'title', kind: 'text', before: null, after: null, parts: [{ kind: 'same' }, { kind: 'added' }] },
    { field: 'summary', kind: 'markdown' },
  ]);
});

test('numbers, choices and flags are said in words', () => {
  expect(compare({}, { featured: 0 })).toEqual([
    { field: 'featured', kind: 'value', before: null, after: '0', parts: null },
  ]);
});

test('documents and files go by what they were called', () => {
  const before = { category: 'cat', cover: { id: 1, name: 'a_1.png' } };
  const after = { category: 'gone', cover: { id: 2, name: 'b_2.png' } };
  expect(compare(before, after)).toEqual([
    { field: 'category', kind: 'relation', before: '茶', after: 'gone', parts: null },
    { field: 'cover', kind: 'media', before: '旧封面.png', after: '新封面.png', parts: null },
  ]);
});

test('a lesson that moved within a section goes and comes, a line each', () => {
  const before = { sections: [{ title: '一', lessons: ['a', 'b', 'c'] }] };
  const after = { sections: [{ title: '一', lessons: ['b', 'c', 'a'] }] };
  expect(compare(before, after)).toEqual([
    {
      field: 'sections.0.lessons',
      kind: 'relation',
      before: '第一课\n第二课\n第三课',
      after: '第二课\n第三课\n第一课',
      parts: [
        { kind: 'removed', text: '第一课\n' },
        { kind: 'same', text: '第二课\n第三课\n' },
        { kind: 'added', text: '第一课\n' },
      ],
    },
  ]);
});

test('a question that came in before others leaves them as they were', () => {
  const [old, changed] = [
    { question: '难吗？', answer: '不难。' },
    { question: '贵吗？', answer: '不贵。' },
  ];
  const after = { faq: [{ question: '新的？', answer: '是。' }, old, { ...changed, answer: '很贵。' }] };
  expect(compare({ faq: [old, changed] }, after)).toMatchObject([
    { field: 'faq.0', kind: 'component', before: null, after: 'question: 新的？\nanswer: 是。', parts: null },
    { field: 'faq.2.answer', kind: 'text' },
  ]);
});

test('a component of one line is that line, and what went is named by its old place', () => {
  expect(compare({ outcomes: [{ text: '甲' }, { text: '乙' }] }, { outcomes: [{ text: '甲' }] })).toEqual([
    { field: 'outcomes.1', kind: 'component', before: '乙', after: null, parts: null },
  ]);
});

test('a single component is compared attribute by attribute, also when it is new', () => {
  expect(compare({}, { seo: { question: '题' } })).toEqual([
    {
      field: 'seo.question',
      kind: 'text',
      before: null,
      after: null,
      parts: [{ kind: 'added', text: '题' }],
    },
  ]);
});

test('attributes that the schema lost or knows as another kind are still said', () => {
  const before = { subtitle: '副标题', tags: ['a', 'b'], featured: { was: 'json' }, seo: 'text' };
  expect(
    compare(before, {}).map(({ field, kind, before: was, parts }) => [field, kind, was ?? parts]),
  ).toEqual([
    ['featured', 'value', '{\n  "was": "json"\n}'],
    ['seo', 'value', 'text'],
    ['subtitle', 'text', [{ kind: 'removed', text: '副标题' }]],
    ['tags', 'value', '[\n  "a",\n  "b"\n]'],
  ]);
});

test('a whole version is said field by field', () => {
  const content = {
    title: '茶',
    featured: 2,
    category: 'cat',
    faq: [{ question: '难吗？', answer: '不难。' }],
  };
  expect(fieldsOf({ content, labels }, schemas)).toEqual([
    { field: 'title', kind: 'text', value: '茶' },
    { field: 'featured', kind: 'value', value: '2' },
    { field: 'category', kind: 'relation', value: '茶' },
    { field: 'faq.0', kind: 'component', value: 'question: 难吗？\nanswer: 不难。' },
  ]);
});
