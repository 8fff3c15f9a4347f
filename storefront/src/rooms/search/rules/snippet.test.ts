import { expect, test } from 'vitest';
import { bestSnippet } from './snippet.ts';

const snippetOf = (text: string, words: string[]) => bestSnippet({ text, summary: '', code: '' }, words);

const hits = (text: string, words: string[]) =>
  snippetOf(text, words).flatMap(({ text: part, hit }) => (hit ? [part] : []));
const whole = (text: string, words: string[]) =>
  snippetOf(text, words)
    .map(({ text: part }) => part)
    .join('');

test('hits are marked as they stand in the text, whatever their form', () => {
  expect(hits('使用 ＲｅｆＣｅｌｌ 與所有權。', ['refcell', '所有权'])).toEqual(['ＲｅｆＣｅｌｌ', '所有權']);
});

test('a Latin word is marked where a word begins', () => {
  expect(hits('trait, portrait, traits', ['trait'])).toEqual(['trait', 'trait']);
});

test('tags of a text are words like others', () => {
  expect(whole('<b>bold</b> & <script>', ['bold'])).toBe('<b>bold</b> & <script>');
});

test('a long text is shown around the hit, with an ellipsis on both sides', () => {
  const text = `${'字'.repeat(300)}闭包${'句'.repeat(300)}`;
  expect(whole(text, ['闭包'])).toMatch(/^…字+闭包句+…$/);
  expect(whole(text, ['闭包']).length).toBeLessThan(200);
});

test('a text without a hit is shown from its beginning', () => {
  expect(snippetOf('从这里开始。', ['没有'])).toEqual([{ text: '从这里开始。', hit: false }]);
});

test('where the text holds no hit, the summary and the code may', () => {
  const snippet = bestSnippet({ text: '正文。', summary: '摘要。', code: 'let closure = 1;' }, ['closure']);
  expect(snippet).toContainEqual({ text: 'closure', hit: true });
});
