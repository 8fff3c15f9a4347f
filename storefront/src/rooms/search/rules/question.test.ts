import { expect, test } from 'vitest';
import { questionOf, strictQuestionOf } from './question.ts';

const asked = (address: string) => questionOf('en', new URLSearchParams(address));
const askedByProgram = (address: string) => strictQuestionOf(new URLSearchParams(address));

test('an address says what is looked for, and where', () => {
  expect(asked('q=ownership&kind=lesson&course=coursewriting00000000000&access=open&page=3')).toEqual({
    locale: 'en',
    q: 'ownership',
    kind: 'lesson',
    course: 'coursewriting00000000000',
    access: 'open',
    page: 3,
  });
});

test('a form that was left empty asks for nothing', () => {
  expect(asked('q=&kind=&course=&page=')).toEqual({ locale: 'en', q: '', page: 1 });
});

test.each([
  ['kind=secret', 'kind'],
  ['course=../../etc', 'course'],
  ['access=all', 'access'],
  ['typing=yes', 'typing'],
])('a page passes over %s', (address, field) => {
  expect(asked(`q=a&${address}`)).not.toHaveProperty(field, expect.anything());
});

test.each(['0', '-1', '1.5', '21', '1e9', 'x'])('page %s is the first', (page) => {
  expect(asked(`q=a&page=${page}`).page).toBe(1);
});

test.each([
  ['q=a%00b', 'a b'],
  ['q=%20%E3%80%80%09a%0A', 'a'],
  ['q=%ff', ''],
  ['q=%ED%A0%80x', 'x'],
])('%s asks for %o: what nobody types is no letter', (address, text) => {
  expect(asked(address).q).toBe(text);
});

test('half of a character is none', () => {
  const half = new URLSearchParams();
  half.set('q', 'a\ud83d');
  expect(questionOf('en', half).q).toBe('a');
  expect(asked(`q=${'a'.repeat(199)}${encodeURIComponent('😀')}`).q).toBe('a'.repeat(199));
});

test('what is marked as code stays as it was typed', () => {
  expect(asked('q=%3Cscript%3E%22%27%26').q).toBe('<script>"\'&');
});

test('a page cuts what is too long', () => {
  expect(asked(`q=${'长'.repeat(5_000)}`).q).toBe('长'.repeat(200));
});

test('a program may leave out all but the words', () => {
  expect(askedByProgram('q=rust')).toEqual({ question: { locale: 'zh-CN', q: 'rust', page: 1 } });
});

test.each([
  ['kind=secret', 'kind'],
  ['locale=fr', 'locale'],
  ['page=0', 'page'],
  ['course=..', 'course'],
  [`q=${'a'.repeat(201)}`, 'q'],
  ['reader=admin', 'reader'],
])('a program is told what is wrong with %s', (address, field) => {
  expect(askedByProgram(`q=rust&${address}`)).toEqual({ complaint: expect.stringContaining(field) });
});
