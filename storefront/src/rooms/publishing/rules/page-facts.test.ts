import { expect, test } from 'vitest';
import { factsOf } from './page-facts.ts';

const PAGE = new URL('https://academy.example/courses/tea/');
const page = (body: string, head = '') =>
  factsOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, PAGE);

test('links are told from the root of the site, those to elsewhere not at all', () => {
  const links = [
    'water/',
    '/articles/#top',
    '#a',
    'https://academy.example/en/',
    'https://else.example/',
    'mailto:a@b.c',
  ];
  const body = links.map((href) => `<a href="${href}">to</a>`).join('');
  expect(page(`<main>${body}</main>`).links).toEqual([
    '/courses/tea/water/',
    '/articles/#top',
    '/courses/tea/#a',
    '/en/',
  ]);
});

test('links that all pages share are told apart, and the switch of languages is none', () => {
  const facts = page('<header><a href="/a/">a</a><a hreflang="en" href="/en/">en</a></header><main></main>');
  expect(facts).toMatchObject({ links: [], shared: ['/a/'] });
});

test('what stands beside a lesson repeats its course', () => {
  expect(page('<main><aside><a href="/courses/tea/pot/">Pot</a></aside></main>').links).toEqual([]);
});

test('a picture in the prose must say what it shows, one of the furniture may be silent', () => {
  const body =
    '<main><img src="/cover.webp" alt=""><div class="prose"><img src="/a.webp" alt=""><img src="/b.webp" alt="Tea">' +
    '</div><img src="/c.webp"></main>';
  expect(page(body).unnamed).toEqual(['/a.webp', '/c.webp']);
});

test('every size of a picture is a file of the page', () => {
  const body =
    '<main><picture><source srcset="/s.avif 400w, /l.avif 800w"><img src="/l.webp" alt=""></picture></main>';
  expect(page(body).files).toEqual(['/l.webp', '/s.avif', '/l.avif']);
});

test('words and Han characters of the prose are counted, and nothing else', () => {
  expect(page('<main><h1>Title</h1><div class="prose"><p>学习 Rust 吧</p></div></main>').units).toBe(4);
  expect(page('<main>Words</main>').units).toBeNull();
});

test.each([
  ['', true],
  ['<link rel="canonical" href="https://academy.example/courses/tea/">', true],
  ['<link rel="canonical" href="https://academy.example/courses/pot/">', false],
  ['<meta name="robots" content="noindex">', false],
])('a page with %s in its head is offered to search engines: %s', (head, isOffered) => {
  expect(page('', head).isOffered).toBe(isOffered);
});
