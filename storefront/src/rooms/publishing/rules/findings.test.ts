import { expect, test } from 'vitest';
import {
  type Fate,
  type KnownPage,
  linkedFrom,
  linkFindings,
  pageFindings,
  siteFindings,
} from './findings.ts';
import type { PageFacts } from './page-facts.ts';

const known = (title: string, more: Partial<KnownPage> = {}): KnownPage => ({
  title,
  description: '',
  isOffered: true,
  ids: new Set(),
  ...more,
});

const facts = (more: Partial<PageFacts> = {}): PageFacts => ({
  title: 'Tea',
  description: 'About tea',
  isOffered: true,
  ids: [],
  links: [],
  shared: [],
  files: [],
  unnamed: [],
  units: 500,
  ...more,
});

const pages = new Map([
  ['/', known('Home')],
  ['/articles/tea/', known('Tea', { ids: new Set(['水', 'pot']) })],
]);
const fates = new Map<string, Fate>([
  ['/articles/gone/', { kind: 'dead' }],
  ['/articles/old/', { kind: 'moved', to: '/articles/tea/' }],
  ['/feed.xml', { kind: 'there' }],
  ['/media/gone.webp', { kind: 'dead' }],
]);
const around = { pages, fates };
const kinds = (found: { kind: string }[]) => found.map(({ kind }) => kind);

test.each([
  ['/articles/tea/', []],
  ['/articles/tea/#pot', []],
  ['/articles/tea/#%E6%B0%B4', []],
  ['/articles/tea/#:~:text=tea', []],
  ['/articles/tea/#cup', ['dead_fragment']],
  ['/articles/gone/', ['dead_link']],
  ['/articles/old/', ['moved_link']],
  ['/feed.xml', []],
])('a link to %s is found to be %j', (link, found) => {
  expect(kinds(linkFindings('/', [link], around))).toEqual(found);
});

test('a link by a former address tells where it leads now', () => {
  expect(linkFindings('/', ['/articles/old/#pot'], around)).toEqual([
    { kind: 'moved_link', path: '/', subject: '/articles/old/#pot', other: '/articles/tea/' },
  ]);
});

test('a file that is not there and a picture without a word are found', () => {
  const page = facts({ files: ['/media/gone.webp'], unnamed: ['/media/a.webp'] });
  expect(kinds(pageFindings('/articles/tea/', page, around))).toEqual(['missing_file', 'missing_alt']);
});

test.each([
  ['/articles/tea/', { units: 99 }, true],
  ['/en/about/', { units: 99 }, true],
  ['/courses/tea/pot/', { units: 100 }, false],
  ['/courses/tea/paid/', { units: null }, false],
  ['/courses/tea/', { units: 5 }, false],
  ['/tags/tea/', { units: null, links: ['/articles/'] }, true],
  ['/en/tags/tea/', { units: null, links: ['/en/articles/tea/'] }, false],
  ['/articles/hidden/', { units: 5, isOffered: false }, false],
])('%s with %j is thin: %s', (path, more, isThin) => {
  expect(kinds(pageFindings(path, facts(more), around)).includes('thin')).toBe(isThin);
});

test('a page of which search engines are told nothing is found', () => {
  expect(kinds(pageFindings('/', facts({ description: '' }), around))).toEqual(['no_description']);
  expect(pageFindings('/', facts({ description: '', isOffered: false }), around)).toEqual([]);
});

test('of two pages of one title the second names the first, each language for itself', () => {
  const all = new Map([
    ['/', known('Home')],
    ['/a/', known('Tea')],
    ['/b/', known('Tea')],
    ['/c/', known('Tea', { isOffered: false })],
    ['/en/a/', known('Tea')],
  ]);
  expect(siteFindings(all, new Set(all.keys()))).toEqual([
    { kind: 'duplicate_title', path: '/b/', subject: 'Tea', other: '/a/' },
  ]);
});

test('a page to which no other leads is an orphan; home, and what is hidden, is none', () => {
  const all = new Map([
    ['/', known('Home')],
    ['/en/', known('Home')],
    ['/a/', known('Alone')],
    ['/b/', known('Hidden', { isOffered: false })],
  ]);
  expect(siteFindings(all, new Set()).filter(({ kind }) => kind === 'orphan')).toEqual([
    { kind: 'orphan', path: '/a/', subject: 'Alone', other: null },
  ]);
});

test('a link to itself leads nobody to a page', () => {
  expect(linkedFrom('/a/', facts({ links: ['/a/#x', '/b/#y'], shared: ['/c/'] }))).toEqual(['/b/', '/c/']);
});
