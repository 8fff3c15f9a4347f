import { expect, test } from 'vitest';
import { html, warningsOf } from './testing.ts';

test('links inside the site lead where the site says, links out are cut loose', () => {
  expect(html('[甲](ch02.md#乙 "题 &quot;")')).toBe('<p><a href="ch02/#乙" title="题 &quot;">甲</a></p>');
  expect(html('[甲](https://a.example/?b=1&c=2)')).toBe(
    '<p><a href="https://a.example/?b=1&amp;c=2" rel="noopener">甲</a></p>',
  );
  expect(html('<me@a.example>')).toBe('<p><a href="mailto:me@a.example">me@a.example</a></p>');
});

test('a link that leads nowhere leaves its words', () => {
  expect(html('[*甲*](gone.md)')).toBe('<p><em>甲</em></p>');
  expect(warningsOf('[甲](gone.md)')).toEqual(['link-nowhere: gone.md']);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#x6A;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
])('nobody can follow %s', (address) => {
  expect(html(`[甲](${address})`)).toBe('<p>甲</p>');
  expect(html(`<a href="${address}">甲</a>`)).toBe('<p><a>甲</a></p>');
});

test('an address in Chinese text ends where the text goes on', () => {
  expect(html('见https://a.example/b。再')).toContain('href="https://a.example/b"');
  expect(html('见https://a.example/b，再')).toContain('href="https://a.example/b"');
  expect(html('见https://a.example/b这里')).toContain('href="https://a.example/b"');
  expect(html('见 https://zh.example/wiki/中文 等')).toContain('href="https://zh.example/wiki/中文"');
});

test('links of an author’s HTML obey the same rules', () => {
  expect(html('<a href="ch02.md" onclick="x" target="_top">甲</a>')).toBe('<p><a href="ch02/">甲</a></p>');
  expect(html('<a name="old"></a>\n\n[到](#old)')).toBe('<a id="old"></a><p><a href="#old">到</a></p>');
});
