import { expect, test } from 'vitest';
import { resolverOf } from './resolving.ts';

const resolve = resolverOf(
  new Set([
    'src/SUMMARY.md',
    'src/intro.md',
    'src/01-basics/README.md',
    'src/01-basics/02_setup.md',
    'src/01-basics/My Notes.md',
    'src/变量.md',
    'src/100%.md',
    'img/图 一.png',
  ]),
  'src',
);

function path(from: string, destination: string): string {
  const resolved = resolve(from, destination);
  return resolved.kind === 'file' ? resolved.path : resolved.kind;
}

test.each([
  ['src/intro.md', './01-basics/02_setup.md#top', 'src/01-basics/02_setup.md'],
  ['src/intro.md', '01-basics/02_setup.html', 'src/01-basics/02_setup.md'],
  ['src/intro.md', '01-basics\\02_setup.md', 'src/01-basics/02_setup.md'],
  ['src/intro.md', '01-BASICS/02_Setup.MD', 'src/01-basics/02_setup.md'],
  ['src/intro.md', '01-basics/', 'src/01-basics/README.md'],
  ['src/intro.md', '01-basics/index.html', 'src/01-basics/README.md'],
  ['src/intro.md', '/docs/basics/setup', 'src/01-basics/02_setup.md'],
  ['src/intro.md', '/01-basics/02_setup.md', 'src/01-basics/02_setup.md'],
  ['src/intro.md', '01-basics/My%20Notes.md?x=1', 'src/01-basics/My Notes.md'],
  ['src/intro.md', '%E5%8F%98%E9%87%8F.md', 'src/变量.md'],
  ['src/intro.md', '100%.md', 'src/100%.md'],
  ['src/01-basics/02_setup.md', '../../img/图%20一.png', 'img/图 一.png'],
  ['src/01-basics/02_setup.md', '../intro', 'src/intro.md'],
  ['src/01-basics/02_setup.md', './setup', 'src/01-basics/02_setup.md'],
  ['src/intro.md', 'index.html', 'src/SUMMARY.md'],
  ['src/intro.md', '../../etc/passwd', 'outside'],
  ['src/intro.md', 'missing.md', 'nowhere'],
  ['src/intro.md', 'https://example.com/a.md', 'elsewhere'],
  ['src/intro.md', 'mailto:a@example.com', 'elsewhere'],
  ['src/intro.md', '//cdn.example.com/a.png', 'elsewhere'],
])('from %s, %s leads to %s', (from, destination, expected) => {
  expect(path(from, destination)).toBe(expected);
});

test('fragments are decoded and kept', () => {
  expect(resolve('src/intro.md', '#%E5%AE%89%E8%A3%85')).toEqual({ kind: 'here', fragment: '安装' });
  expect(resolve('src/变量.md', 'intro.md#a')).toEqual({ kind: 'file', path: 'src/intro.md', fragment: 'a' });
});

test('of two files that differ only in case, the exact one is meant', () => {
  const exact = resolverOf(new Set(['A.md', 'a.md']), '');
  expect(exact('x.md', 'a.md')).toMatchObject({ path: 'a.md' });
});
