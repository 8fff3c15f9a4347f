import { expect, test } from 'vitest';
import type { Schema } from '../snapshot';
import { preflight, questionsOf, type World } from './index';

const SEO: Schema = {
  attributes: {
    title: { type: 'string' },
    description: { type: 'text' },
    hidden: { type: 'boolean' },
  },
};
const QUESTION: Schema = {
  attributes: { question: { type: 'string', required: true }, answer: { type: 'text', required: true } },
};
const LESSON: Schema = {
  attributes: {
    title: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    teaser: { type: 'text' },
    access: { type: 'enumeration', required: true },
    cover: { type: 'media' },
    body: { type: 'richtext' },
    media: { type: 'media', multiple: true },
    faq: { type: 'component', component: 'question', repeatable: true },
    seo: { type: 'component', component: 'seo' },
  },
};
const whole = {
  title: '第一课',
  slug: 'first',
  teaser: '先看这里。',
  access: 'paid',
  body: '正文。',
  seo: { title: '第一课', description: '讲什么' },
};
const NOTHING: World = { uploads: new Map(), addresses: new Set(), bannedWords: [] };
const componentOf = (uid: string) => (uid === 'seo' ? SEO : QUESTION);
const written = (content: object) => ({ content: { ...whole, ...content }, schema: LESSON, componentOf });

function found(content: object, world: Partial<World> = {}) {
  return preflight(written(content), { ...NOTHING, ...world });
}
const codes = (content: object, world: Partial<World> = {}) => found(content, world).map(({ code }) => code);

test('a whole lesson has no findings', () => {
  expect(found({})).toEqual([]);
});

test('a lesson without title and slug cannot be submitted', () => {
  expect(found({ title: ' ', slug: undefined })).toEqual([
    { code: 'title-missing', severity: 'error', field: 'title', excerpt: null, line: null },
    { code: 'required-missing', severity: 'error', field: 'slug', excerpt: null, line: null },
  ]);
});

test('required fields inside components are named by their place', () => {
  const faq = [{ question: '难吗？', answer: '不难。' }, { question: 'And then?' }];
  expect(found({ faq })).toMatchObject([{ code: 'required-missing', field: 'faq.1.answer' }]);
});

test('a paid lesson needs a teaser, a free one had better have one', () => {
  expect(found({ teaser: null })).toMatchObject([{ code: 'paid-without-teaser', severity: 'error' }]);
  expect(found({ teaser: null, access: 'free' })).toMatchObject([
    { code: 'teaser-missing', severity: 'warning' },
  ]);
});

test('a lesson says something, or has a file that does', () => {
  const film = { id: 1, name: 'film_1.mp4' };
  const uploads = new Map([['film_1.mp4', { alt: null, isPicture: false }]]);
  expect(codes({ body: '\n ' })).toEqual(['body-empty']);
  expect(codes({ body: null, media: [film] }, { uploads })).toEqual([]);
});

test('what search engines show is asked for, unless they are kept out', () => {
  expect(found({ seo: undefined }).map(({ field, severity }) => [field, severity])).toEqual([
    ['seo.title', 'warning'],
    ['seo.description', 'warning'],
  ]);
  expect(codes({ seo: { hidden: true } })).toEqual([]);
});

test('pictures of a field need a description in the library', () => {
  const cover = { id: 1, name: 'cover_1.png' };
  const described = new Map([['cover_1.png', { alt: '一杯茶', isPicture: true }]]);
  const bare = new Map([['cover_1.png', { alt: null, isPicture: true }]]);
  expect(codes({ cover }, { uploads: described })).toEqual([]);
  expect(found({ cover }, { uploads: bare })).toMatchObject([
    { code: 'alt-missing', field: 'cover', excerpt: 'cover_1.png' },
  ]);
  expect(codes({ cover })).toEqual(['picture-missing']);
});

test('banned words are found in every text, components included, with their lines', () => {
  const content = {
    title: '最便宜的课',
    body: '第一行\n\n全网最便宜',
    seo: { title: '最便宜', description: '讲什么' },
  };
  expect(
    found(content, { bannedWords: ['最便宜'] }).map(({ field, line, severity }) => [field, line, severity]),
  ).toEqual([
    ['title', 1, 'error'],
    ['body', 3, 'error'],
    ['seo.title', 1, 'error'],
  ]);
});

test('emphasis hides no banned word', () => {
  expect(found({ body: '一\n\n最**便宜**' }, { bannedWords: ['最便宜'] })).toMatchObject([
    { code: 'word-banned', excerpt: '最便宜', line: 3 },
  ]);
});

test('errors stand before warnings', () => {
  expect(codes({ teaser: null, access: 'free', title: '' })).toEqual(['title-missing', 'teaser-missing']);
});

test('what a text refers to is asked for once', () => {
  const body = [
    '[甲](/courses/tea/water) [乙](/courses/tea/water/#b) [丙](/en/articles/slow/?from=1)',
    '![](/uploads/a_1.png) <img src="/uploads/b_2.svg?signature=1"> [外](https://example.org/) [首页](/)',
    '`[码](/courses/code/)`',
  ].join('\n\n');
  const cover = { id: 1, name: 'a_1.png' };
  expect(questionsOf(written({ body, cover }))).toEqual({
    uploads: ['a_1.png', 'b_2.svg'],
    addresses: ['/courses/tea/water/', '/en/articles/slow/'],
  });
});
