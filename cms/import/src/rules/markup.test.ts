import { expect, test } from 'vitest';
import { markupOf, type Span } from './markup.ts';

function cut(source: string, span: Span | null): string | null {
  return span && source.slice(span.start, span.end);
}

test('links, pictures and definitions are found with the place of their destination', () => {
  const source = '> see [x *y*](./a/b.md#f "t")\n> and ![i](<i j.png>)\n\n[q]: ch.md#a\n';
  const { references, definitions } = markupOf(source);
  expect(references.map((reference) => cut(source, reference.destination))).toEqual([
    './a/b.md#f',
    'i j.png',
  ]);
  expect(references.map((reference) => reference.picture)).toEqual([false, true]);
  expect(cut(source, definitions[0]?.destination ?? null)).toBe('ch.md#a');
});

test('a link by reference names its definition', () => {
  const { references } = markupOf('[One  Two][Q q] and [one two]\n\n[one two]: a.md\n[q Q]: b.md\n');
  expect(references.map((reference) => reference.refersTo)).toEqual(['Q Q', 'ONE TWO']);
});

test('a picture inside a link keeps both destinations apart', () => {
  const source = '[![alt](a.png)](b.md)';
  const { references } = markupOf(source);
  expect(references.map((reference) => cut(source, reference.destination))).toEqual(['b.md', 'a.png']);
});

test('a link without a destination has an empty one', () => {
  expect(markupOf('[draft]()').references[0]?.destination).toEqual({ start: 8, end: 8 });
});

test('nothing inside code is a link', () => {
  const { references, code } = markupOf('`[a](b.md)`\n\n```\n[a](b.md)\n```\n\n    [a](b.md)\n');
  expect(references).toEqual([]);
  expect(code).toHaveLength(3);
});

test('a footnote is no definition, and the link in it is seen', () => {
  const { references, definitions } = markupOf('x[^1]\n\n[^1]: 参见[安装](install.md)。\n');
  expect(definitions).toEqual([]);
  expect(references).toHaveLength(1);
});

test('a heading knows its level and its words without markup', () => {
  const { headings } = markupOf('## The `match` [*Flow*](x.md) \\# ##\n\nUnder\n=====\n');
  expect(headings.map(({ level, text }) => ({ level, text: text.trim() }))).toEqual([
    { level: 2, text: 'The match Flow #' },
    { level: 1, text: 'Under' },
  ]);
});

test('paragraphs know how deep in lists they stand', () => {
  const { paragraphs } = markupOf('a\n\n- b\n    - c\n- d\n\ne\n');
  expect(paragraphs.map((paragraph) => paragraph.depth)).toEqual([0, 1, 2, 1, 0]);
});
