import { expect, test } from 'vitest';
import { preferSeo } from './page.ts';

const meta = { title: 'Tea', description: 'On tea', path: '/tea/', locales: ['en'] as const };

test('what an editor wrote for search engines goes before what the document says', () => {
  const seo = { title: 'All of tea', description: null, picture: null, hidden: true };
  expect(preferSeo(meta, seo)).toMatchObject({ title: 'All of tea', description: 'On tea', hidden: true });
});

test('without such words the document speaks for itself', () => {
  expect(preferSeo(meta, null)).toBe(meta);
});
