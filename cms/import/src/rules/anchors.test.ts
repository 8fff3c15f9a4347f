import { expect, test } from 'vitest';
import { anchorsOf, namedHeading } from './anchors.ts';
import { markupOf } from './markup.ts';

function anchors(source: string, html: string[] = []): ReturnType<typeof anchorsOf> {
  const { headings } = markupOf(source);
  return anchorsOf(headings, headings[0] ?? null, html);
}

const page = anchors(
  '# Slices\n\n## Slices\n\n## Weak `Rc<T>` & co\n\n## 使用 `Result` 类型\n\n## Setup {#install}\n',
  ['<a id="old-name"></a>', '<span name=other>'],
);

test.each([
  ['slices', ''],
  ['slices-1', 'slices'],
  ['weak-rct--co', 'weak-rct--co'],
  ['weak-rct-co', 'weak-rct--co'],
  ['使用-result-类型', '使用-result-类型'],
  ['install', 'install'],
  ['setup', 'install'],
  ['old-name', 'old-name'],
  ['other', 'other'],
  ['nowhere', null],
])('#%s means %j', (fragment, id) => {
  expect(page(fragment)).toBe(id);
});

test('a heading may carry its own id, and braces in its words stay', () => {
  expect(namedHeading('Setup { #install .wide }')).toEqual({ words: 'Setup', id: 'install' });
  expect(namedHeading('Sets {a, b}')).toEqual({ words: 'Sets {a, b}', id: null });
});
