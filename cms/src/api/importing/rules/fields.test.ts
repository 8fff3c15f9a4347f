import { expect, test } from 'vitest';
import { entries, files, lines, many, one, picture, plain, type Field, type Find } from './fields';
import { captions, chapters, sections, seo } from './nested-fields';

const find: Find = ({ target, name }) => (target === 'file' ? 7 : `id-of-${name}`);
const row = (name: string) => ({ id: 1, documentId: `id-of-${name}`, slug: name });
const file = { id: 7, hash: 'a_1', ext: '.png', url: '/uploads/a_1.png' };

/** What is said, what Strapi then answers, and another thing that could be said. */
type Case = [name: string, field: Field, said: unknown, stored: unknown, other: unknown];
const CASES: Case[] = [
  ['a text', plain, 'words', 'words', 'other words'],
  ['an empty text', plain, '', null, 'words'],
  ['a number', plain, 0, 0, null],
  ['a picture', picture, 'a_1.png', file, null],
  ['no picture', picture, null, null, 'a_1.png'],
  ['files', files, ['a_1.png'], [file], []],
  ['a relation', one('category'), 'art', row('art'), 'music'],
  ['relations in order', many('tag'), ['a', 'b'], [row('a'), row('b')], ['b', 'a']],
  ['no relations', many('tag'), [], null, ['a']],
  [
    'lines',
    lines,
    ['one', 'two'],
    [
      { id: 4, text: 'one' },
      { id: 5, text: 'two' },
    ],
    ['one'],
  ],
  [
    'entries',
    entries('question', 'answer'),
    [{ question: 'q', answer: 'a' }],
    [{ id: 1, question: 'q', answer: 'a' }],
    [],
  ],
  [
    'search words',
    seo,
    { title: 't' },
    { id: 3, title: 't', description: null, picture: null, hidden: true },
    null,
  ],
  [
    'an outline',
    sections,
    [{ title: null, lessons: ['a', 'b'] }],
    [{ id: 9, title: null, lessons: [row('a'), row('b')] }],
    [{ title: null, lessons: ['b', 'a'] }],
  ],
  [
    'captions',
    captions,
    [{ language: 'en', file: 'talk_1.vtt' }],
    [{ id: 2, language: 'en', file: { hash: 'talk_1', ext: '.vtt' } }],
    [{ language: 'zh-CN', file: 'talk_1.vtt' }],
  ],
  [
    'chapters',
    chapters,
    [{ start: 90, title: 'Water' }],
    [{ id: 2, start: 90, title: 'Water' }],
    [{ start: 91, title: 'Water' }],
  ],
];

test.each(CASES)('%s: what was said is what stands, and nothing else is', (...each) => {
  const [, field, said, stored, other] = each;
  expect(field.said(said, find)).toEqual(field.kept(stored));
  expect(field.said(other, find)).not.toEqual(field.kept(stored));
});

test('every reference of a field is named', () => {
  expect(sections.references([{ title: 'x', lessons: ['a', 'b'] }])).toEqual([
    { target: 'lesson', name: 'a' },
    { target: 'lesson', name: 'b' },
  ]);
  expect(seo.references({ title: 't', picture: 'a_1.png' })).toEqual([{ target: 'file', name: 'a_1.png' }]);
  expect(picture.references(null)).toEqual([]);
  expect(one('category').references('art')).toEqual([{ target: 'category', name: 'art' }]);
});

test('search words are written into the component that stands, so that what editors alone set stays', () => {
  const written = seo.write({ title: 't', picture: 'a_1.png' }, find, { id: 3, hidden: true });
  expect(written).toEqual({ id: 3, title: 't', description: null, picture: 7 });
});
