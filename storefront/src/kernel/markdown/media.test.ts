import { expect, test } from 'vitest';
import { mediaNames } from './index.ts';
import { html, warningsOf } from './testing.ts';

const PICTURE =
  '<img src="/media/cover-960.webp" srcset="/media/cover-480.webp 480w, /media/cover-960.webp 960w" ' +
  'sizes="(min-width: 48rem) 46rem, 100vw" width="960" height="640" alt="图" loading="lazy" decoding="async">';

test('a picture of the library comes in its sizes', () => {
  expect(html('![图](/uploads/cover_1.png)')).toBe(`<p>${PICTURE}</p>`);
  expect(html('![图](/uploads/cover_1.png?sig=1&exp=2)')).toBe(`<p>${PICTURE}</p>`);
  expect(html('![图][a]\n\n[a]: http://127.0.0.1:1337/uploads/cover_1.png')).toBe(`<p>${PICTURE}</p>`);
});

test('a picture alone with a title has it as its caption', () => {
  expect(html('![图](/uploads/cover_1.png "说明 & 其他")')).toBe(
    `<figure>${PICTURE}<figcaption>说明 &amp; 其他</figcaption></figure>`,
  );
});

test('a picture that an author wrote in HTML is the same picture, in the width that the author wants', () => {
  expect(html('<img src="/uploads/cover_1.png" alt="图" onerror="x" style="y">')).toBe(PICTURE);
  expect(html('<img src="/uploads/plan_1.svg" width=150>')).toContain('width="150" height="100"');
});

test('a picture from elsewhere is lazy and tells nobody who reads', () => {
  expect(html('![图](https://a.example/b.png)')).toBe(
    '<p><img src="https://a.example/b.png" alt="图" loading="lazy" decoding="async" referrerpolicy="no-referrer"></p>',
  );
});

test('a missing picture leaves its words', () => {
  expect(html('![图](/uploads/gone_1.png)')).toBe('<p><span class="missing-media">图</span></p>');
  expect(html('![图](data:image/svg+xml;base64,AAAA)')).toBe('<p><span class="missing-media">图</span></p>');
  expect(warningsOf('![图](img/a.png)')).toEqual(['media-missing: img/a.png']);
});

test('a recording plays, written as a picture or as a link that stands alone', () => {
  const player = '<video controls preload="metadata" src="/media/talk_1.mp4" aria-label="片"></video>';
  expect(html('![片](/uploads/talk_1.mp4)')).toBe(`<p>${player}</p>`);
  expect(html('[片](/uploads/talk_1.mp4)')).toBe(`<figure>${player}<figcaption>片</figcaption></figure>`);
  expect(html('- [听](/uploads/talk_1.mp3)')).toContain('<audio controls');
  expect(html('请[看](/uploads/talk_1.mp4)片')).toBe('<p>请<a href="/media/talk_1.mp4">看</a>片</p>');
});

test('players that an author wrote in HTML start by the reader alone', () => {
  expect(
    html(
      '<video autoplay width="9" poster="/uploads/cover_1.png"><source src="/uploads/talk_1.mp4"></video>',
    ),
  ).toBe(
    '<p><video poster="/media/cover-960.webp" controls preload="metadata"><source src="/media/talk_1.mp4" /></video></p>',
  );
});

test('other files are links', () => {
  expect(html('[讲义](/uploads/slides_1.pdf)')).toBe('<p><a href="/media/slides_1.pdf">讲义</a></p>');
  expect(html('[讲义](/uploads/gone_1.pdf)')).toBe('<p>讲义</p>');
});

test('every file that a text refers to is found once, however it is written', () => {
  const source = [
    '![a](/uploads/a_1.png "t") [b](</uploads/b_1.pdf?x=1>) <img src=\'/uploads/c_1.jpg\'>',
    '[d]: /uploads/%E5%9B%BE_1.png',
    '<source src=/uploads/e_1.mp4> ![a](http://localhost:1337/uploads/a_1.png) /uploads/ /uploads/../x',
  ].join('\n');
  expect(mediaNames(source)).toEqual(['a_1.png', 'b_1.pdf', 'c_1.jpg', '图_1.png', 'e_1.mp4']);
});

test('a picture that stands in the text itself is shown, and nothing else does so', () => {
  const pixel = 'data:image/png;base64,iVBORw0KGgo=';
  expect(html(`![图](${pixel})`)).toBe(
    `<p><img src="${pixel}" alt="图" loading="lazy" decoding="async"></p>`,
  );
  expect(html(`<img src="${pixel}" alt="图" onerror="x()">`)).toContain(`<img src="${pixel}" alt="图"`);
  expect(html('![图](data:text/html;base64,PGI+)')).not.toContain('data:');
  expect(html('![图](data:image/svg+xml;base64,PGI+)')).not.toContain('data:');
  expect(html(`[图](${pixel})`)).not.toContain('href="data:');
});
