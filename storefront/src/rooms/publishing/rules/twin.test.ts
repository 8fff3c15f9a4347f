import { expect, test } from 'vitest';
import { twinText } from './twin.ts';

const twin = {
  title: '茶',
  summary: 'On\ntea.',
  markdown: '[水](/tags/water/) ![](/media/1.webp)\n',
  updatedAt: '2026-01-02T00:00:00Z',
};

test('a twin says what it is, where it is read, and its text with whole addresses', () => {
  expect(twinText(twin, 'https://a.cn/articles/tea/')).toBe(
    '# 茶\n\n> On tea.\n\n<https://a.cn/articles/tea/> · 2026-01-02\n\n[水](https://a.cn/tags/water/) ![](https://a.cn/media/1.webp)\n',
  );
});

test('an address of another site stays as it is', () => {
  expect(twinText({ ...twin, markdown: '[b](//b.cn/) [c](https://c.cn/)' }, 'https://a.cn/x/')).toContain(
    '[b](//b.cn/) [c](https://c.cn/)',
  );
});
