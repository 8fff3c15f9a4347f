import { expect, test } from 'vitest';
import { assetsAskedFor, faultOf, samplesOf } from './smoke.ts';

const page = (path: string) => ({ path, file: `${path.slice(1)}index.html`, status: 200 as const });

test('one page of each kind is looked at, in each language', () => {
  const outputs = [
    page('/'),
    page('/en/'),
    page('/courses/'),
    page('/courses/one/'),
    page('/courses/two/'),
    page('/courses/one/a/'),
    page('/courses/two/b/'),
    page('/en/courses/one/'),
    page('/articles/x/'),
    { path: '/404/', file: '404.html', status: 404 as const },
    { path: '/feed.xml', file: 'feed.xml', status: 200 as const },
  ];
  expect(samplesOf(outputs).map(({ path }) => path)).toEqual([
    '/',
    '/en/',
    '/courses/',
    '/courses/two/',
    '/courses/two/b/',
    '/en/courses/one/',
    '/articles/x/',
    '/404/',
  ]);
});

test('styles, scripts and icons of the site are asked for, links of the text and other sites are not', () => {
  const html = `<link rel="stylesheet" href="/_astro/site.Abc.css"><script type="module" src="/_astro/a.js"></script>
    <link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://academy.example/a.html">
    <link rel="alternate" href="/en/"><link rel="alternate" href="/feed.xml"><link rel="icon" href="/icons/mark/48.png">
    <script src="//cdn.example/x.js"></script><a href="/media/a.pdf">A</a>`;
  expect(assetsAskedFor(html)).toEqual(['_astro/site.Abc.css', '_astro/a.js', 'favicon.svg']);
});

test('a page says its language and ends', () => {
  expect(faultOf('<!doctype html><html lang="en"><p>Hello</p></html>\n')).toBeNull();
  expect(faultOf('<!doctype html><html><p>Hello</p></html>')).toBe('does not say its language');
  expect(faultOf('<!doctype html><html lang="en"><p>Hel')).toBe('is not whole');
});
