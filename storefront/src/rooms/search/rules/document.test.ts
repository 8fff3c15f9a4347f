import { expect, test } from 'vitest';
import { documentOf, type Described } from './document.ts';

const key = { type: 'lesson' as const, documentId: 'lessonone', locale: 'zh-CN' as const };
const lesson: Described = {
  ...key,
  title: '第一课',
  summary: '讲什么。',
  html: '<p>序。</p><h2 id="a">甲</h2><p>正文。</p>',
  access: 'open',
  courses: ['courseone'],
  tags: ['写作'],
};
const paid = { html: '<h2 id="s">秘密</h2><p>内容。</p>', openers: ['courseone'] };

test('a public text is found by its parts, each with an id of its own', () => {
  const { open } = documentOf(key, lesson, undefined);
  expect(open.map(({ id, heading }) => [id, heading])).toEqual([
    ['lessonone-zh-CN-0', null],
    ['lessonone-zh-CN-1', '甲'],
  ]);
});

test('of a paid text the public knows title, teaser and tags, and members the rest by what opens it', () => {
  const document = documentOf(key, { ...lesson, access: 'paid', html: null }, paid);
  expect(document.open).toHaveLength(1);
  expect(document.open[0]).toMatchObject({
    title: '第一课',
    summary: '讲什么。',
    heading: null,
    text: '',
    code: '',
  });
  expect(JSON.stringify(document.open)).not.toMatch(/秘密|内容/);
  expect(document.paid[1]).toMatchObject({ heading: '秘密', text: '内容。', openers: ['courseone'] });
});

test('a paid text is not public even where its words are handed over as public ones', () => {
  const { open } = documentOf(key, { ...lesson, access: 'paid' }, undefined);
  expect(open.map(({ text, heading }) => [text, heading])).toEqual([['', null]]);
});

test('a paid text of a lesson that has become free is forgotten, and of what is not published there is nothing', () => {
  expect(documentOf(key, lesson, paid).paid).toEqual([]);
  expect(documentOf(key, undefined, paid)).toEqual({ ...key, open: [], paid: [] });
});
