import { expect, test } from 'vitest';
import { filesIn, replaceFiles } from './files.ts';

const known = new Set(['cover.svg', 'sales.csv']);
const lesson = {
  title: 'cover.svg is a name',
  cover: 'cover.svg',
  media: ['sales.csv'],
  body: 'See ![a cup](../../../files/cup.svg "A cup") and [x](/courses/x/).',
};

test('files are found in fields, lists and Markdown', () => {
  expect(filesIn(lesson, known)).toEqual(new Set(['cover.svg', 'sales.csv', 'cup.svg']));
});

test('files get the names of the CMS, and nothing else changes', () => {
  expect(replaceFiles(lesson, known, (file) => `cms_${file}`)).toEqual({
    title: 'cover.svg is a name',
    cover: 'cms_cover.svg',
    media: ['cms_sales.csv'],
    body: 'See ![a cup](/uploads/cms_cup.svg "A cup") and [x](/courses/x/).',
  });
});
