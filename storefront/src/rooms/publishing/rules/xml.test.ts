import { expect, test } from 'vitest';
import { xmlElement, xmlText } from './xml.ts';

test('what editors write cannot break a document', () => {
  expect(xmlText('<a> & "b"\u0000\u0008')).toBe('&lt;a&gt; &amp; &quot;b&quot;');
});

test('characters beyond the first plane stay whole', () => {
  expect(xmlText('𠮷 🍵')).toBe('𠮷 🍵');
});

test('an element without text closes itself', () => {
  expect(xmlElement('link', { href: '/?a=1&b=2' })).toBe('<link href="/?a=1&amp;b=2"/>');
});
