import { expect, test } from 'vitest';
import { alternatesOf } from './addresses.ts';

test('a page in both languages names both, and the Chinese one for everyone else', () => {
  expect(alternatesOf('https://a.cn', ['en', 'zh-CN'], '/courses/')).toEqual([
    { hreflang: 'zh-CN', href: 'https://a.cn/courses/' },
    { hreflang: 'en', href: 'https://a.cn/en/courses/' },
    { hreflang: 'x-default', href: 'https://a.cn/courses/' },
  ]);
});

test('a page in English only does not name a Chinese twin', () => {
  expect(alternatesOf('https://a.cn', ['en'], '/about/')).toEqual([
    { hreflang: 'en', href: 'https://a.cn/en/about/' },
    { hreflang: 'x-default', href: 'https://a.cn/en/about/' },
  ]);
});
