import { expect, test } from 'vitest';
import { filled, Slots } from './slots.ts';

const film = { file: 'film.mp4', as: '第一课.mp4' };
const photo = { file: 'photo.webp', as: null };

/** What a page becomes that shows these files. */
function shown(html: (slots: Slots) => string): string {
  const slots = new Slots('m4rk');
  const page = slots.cut(html(slots));
  return filled(page, ({ file, as }) => `/gated/${file}?a=1&as=${as ?? ''}`).toString();
}

test('each file gets its address wherever the page names it', () => {
  const html = shown((slots) => {
    const [one, other] = [slots.slotFor(film), slots.slotFor(photo)];
    return `<video src="${one}"><img src="${other}" srcset="${other} 480w"><a href="${one}#t=9">茶</a>`;
  });
  expect(html).toBe(
    '<video src="/gated/film.mp4?a=1&amp;as=第一课.mp4">' +
      '<img src="/gated/photo.webp?a=1&amp;as=" srcset="/gated/photo.webp?a=1&amp;as= 480w">' +
      '<a href="/gated/film.mp4?a=1&amp;as=第一课.mp4#t=9">茶</a>',
  );
});

test('a page without files is what it was', () => {
  expect(shown(() => '<p>/slot/other/0/ $& $1</p>')).toBe('<p>/slot/other/0/ $& $1</p>');
});

test('a slot that an author wrote without knowing the mark stays text', () => {
  expect(shown((slots) => `/slot/guess/0/${slots.slotFor(photo)}`)).toBe(
    '/slot/guess/0//gated/photo.webp?a=1&amp;as=',
  );
});
