import { expect, test } from 'vitest';
import { summaryOf, type SummaryEntry } from './summary.ts';

function drawn(entries: SummaryEntry[]): unknown[] {
  return entries.map((entry) => {
    const line = `${entry.title} → ${entry.destination ?? '·'}`;
    return entry.children.length ? [line, drawn(entry.children)] : line;
  });
}

function partsOf(source: string): unknown {
  return summaryOf(source).parts.map((part) => [part.title, drawn(part.entries)]);
}

test('parts, affixes, nesting, drafts and separators are read as mdBook writes them', () => {
  const source = [
    '# The Book\n',
    '[Preface](preface.md)\n[Thanks](thanks.md)\n',
    '# First part\n',
    '- [One](one.md)\n    - [One `a`](<one/a b.md>)\n        - [Deep](one/deep.md)\n- [Later]()\n',
    '---\n',
    '# Second part\n',
    '1. [Two](two.md)\n2. Heading only\n   - [Three](three.md)\n',
    '[Appendix](appendix.md)\n',
  ].join('\n');
  expect(summaryOf(source).title).toBe('The Book');
  expect(partsOf(source)).toEqual([
    [null, ['Preface → preface.md', 'Thanks → thanks.md']],
    ['First part', [['One → one.md', [['One a → one/a b.md', ['Deep → one/deep.md']]]], 'Later → ']],
    ['Second part', ['Two → two.md', ['Heading only → ·', ['Three → three.md']]]],
    [null, ['Appendix → appendix.md']],
  ]);
});

test('a title that says summary is none', () => {
  expect(summaryOf('# Summary\n\n- [A](a.md)').title).toBeNull();
  expect(summaryOf('# 目录\n\n- [A](a.md)').title).toBeNull();
});

test('deeper headings are parts only where chapters are a flat list', () => {
  const flat = '# Summary\n\n## I\n\n* [A](a.md)\n* [B](b.md)\n\n## II\n\n* [C](c.md)\n';
  expect(partsOf(flat)).toEqual([
    ['I', ['A → a.md', 'B → b.md']],
    ['II', ['C → c.md']],
  ]);
  const nested = '# Summary\n\n## I\n\n* [A](a.md)\n  * [B](b.md)\n\n## II\n\n* [C](c.md)\n';
  expect(partsOf(nested)).toEqual([[null, [['A → a.md', ['B → b.md']], 'C → c.md']]]);
});

test('a list may be indented by tabs, and a chapter may be linked by reference', () => {
  expect(partsOf('- [A](a.md)\n\t- [B][b]\n\n[b]: b.md\n')).toEqual([[null, [['A → a.md', ['B → b.md']]]]]);
});
