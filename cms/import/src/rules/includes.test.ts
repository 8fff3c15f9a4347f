import { expect, test } from 'vitest';
import { includedBy, withIncludes } from './includes.ts';
import { resolverOf } from './resolving.ts';

const texts = new Map([
  ['code/main.rs', 'one\n// ANCHOR: here\ntwo\nthree\n// ANCHOR_END: here\nfour\n'],
  ['src/part.md', 'part {{#include ../code/main.rs:1}}'],
  ['src/a.md', '{{#include b.md}}'],
  ['src/b.md', '{{#include a.md}}'],
]);
const library = { name: 'book', files: new Set(texts.keys()), texts, refusals: new Map() };

function expanded(text: string): ReturnType<typeof withIncludes> {
  return withIncludes('src/a.md', text, { library, resolve: resolverOf(library.files, 'src') });
}

test.each([
  ['{{#include ../code/main.rs}}', 'one\ntwo\nthree\nfour'],
  ['{{#include ../code/main.rs:3:4}}', 'two\nthree'],
  ['{{#include ../code/main.rs::1}}', 'one'],
  ['{{#rustdoc_include ../code/main.rs:here}}', 'two\nthree'],
  ['{{ #include part.md }}', 'part one'],
  ['{{#playground ../code/main.rs:1 editable}}', '```rust\none\n```'],
  ['\\{{#include part.md}}', '{{#include part.md}}'],
  ['{{#title T}}x', 'x'],
])('%s becomes %j', (text, result) => {
  expect(expanded(text)).toEqual({ text: result, problems: [] });
});

test.each([
  ['x\n{{#include gone.rs}}', 'names a file that is not there'],
  ['x\n{{#include ../../etc/passwd}}', 'leads out of the folder'],
  ['x\n{{#include b.md}}', 'includes itself in a circle'],
  ['x\n{{#include ../code/main.rs:nope}}', 'names a part that is not in code/main.rs'],
])('%j is reported and stays', (text, reason) => {
  const result = expanded(text);
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]?.what).toContain(reason);
});

test('the files that a text includes are known', () => {
  expect(includedBy('{{#include a.rs:3}} \\{{#include b.rs}} {{#title c}}')).toEqual(['a.rs']);
});
