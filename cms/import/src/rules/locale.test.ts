import { expect, test } from 'vitest';
import { localeNamed, localeOf } from './locale.ts';

test.each([
  ['# 安装\n\n```sh\nnpm install something && npm run build\n```\n用 npm 安装这个软件。', 'zh-CN'],
  ['# Install\n\nThe word 讲台 means lectern, and this is an English text about installing things.', 'en'],
])('%j is written in %s', (text, locale) => {
  const texts = new Map([['a.md', text]]);
  expect(localeOf({ name: 'x', files: new Set(texts.keys()), texts, refusals: new Map() })).toBe(locale);
});

test('folders are named after their locale in more ways than one', () => {
  expect(['zh', 'zh_CN', 'EN', 'en-us', 'src'].map(localeNamed)).toEqual([
    'zh-CN',
    'zh-CN',
    'en',
    'en',
    null,
  ]);
});
