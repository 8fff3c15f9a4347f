import { expect, test } from 'vitest';
import type { PaidBody } from '../model.ts';
import { handedOut } from './handing-out.ts';

const [photo, film, foreign] = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const body: PaidBody = {
  html: `<img src="/gated/${photo}.webp" srcset="/gated/${photo}.webp 480w"><a href="/gated/${foreign}.pdf">x</a>`,
  toc: [],
  readingMinutes: 1,
  media: [{ src: `/gated/${film}.mp4`, title: '茶', mime: 'video/mp4', bytes: 9 }],
  captions: [{ language: 'en', src: `/gated/${photo}.vtt` }],
  chapters: [],
};
const files = [`${photo}.webp`, `${film}.mp4`, `${photo}.vtt`];
const out = handedOut(body, files, ({ file, as }) => `/opened/${file}?a=1&as=${as ?? ''}`);

test('every address of a picture in the text is one that opens it', () => {
  expect(out.html).toContain(`src="/opened/${photo}.webp?a=1&amp;as="`);
  expect(out.html).toContain(`srcset="/opened/${photo}.webp?a=1&amp;as= 480w"`);
});

test('a file is saved by its title and what it is', () => {
  expect(out.media[0]?.src).toBe(`/opened/${film}.mp4?a=1&as=茶.mp4`);
});

test('captions are opened too', () => {
  expect(out.captions[0]?.src).toBe(`/opened/${photo}.vtt?a=1&as=`);
});

test('the address of a file of another text opens nothing, whoever wrote it here', () => {
  expect(out.html).toContain(`href="/gated/${foreign}.pdf"`);
});
