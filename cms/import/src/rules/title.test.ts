import { expect, test } from 'vitest';
import { markupOf } from './markup.ts';
import { titleHeading } from './title.ts';

function titleOf(source: string, titled = false): string | null {
  return titleHeading(source, markupOf(source), titled)?.text ?? null;
}

test('the first heading is the title', () => {
  expect(titleOf('# A\n\n## B\n')).toBe('A');
  expect(titleOf('Words before.\n\n# A\n')).toBe('A');
  expect(titleOf('<!-- old name -->\n<a id="x"></a>\n\n## A\n')).toBe('A');
});

test('a heading of a lower level after words is none', () => {
  expect(titleOf('Words.\n\n## A\n')).toBeNull();
});

test('a page with a title in front matter keeps its lower headings', () => {
  expect(titleOf('## Overview\n', true)).toBeNull();
  expect(titleOf('# A\n', true)).toBe('A');
});
