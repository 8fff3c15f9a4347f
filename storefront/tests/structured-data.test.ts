import { join } from 'node:path';
import { LOCALES, type Locale, type Media, type PublishedDocument } from '@lectern/shared-types';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import * as make from '../src/testing/documents.ts';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle } from './kit/bundle.ts';
import { DEMANDS, faultsOf, type Node, nodesOf, typesOf } from './kit/rich-results.ts';
import { siteFiles } from './kit/site-files.ts';

const bundle = useBundle();
const site = useSite();
/** The pages of the release by address, those for search engines alone. */
const pages = new Map<string, { html: string; graph: Node[] }>();

const media = (name: string, mime: string): Media => ({
  ...{ name, title: name, alt: 'A picture', caption: null, mime, bytes: 1, width: null, height: null },
});
const photo = { ...media('photo_1.png', 'image/png'), width: 700, height: 70 };
const link = { kind: 'github' as const, label: 'GitHub', account: 'https://github.com/example' };

/** Documents in which nothing is left out that a page could tell. */
function filled(locale: Locale): PublishedDocument[] {
  const authors = [make.idOf('author', 'lin-yue')];
  const film = { media: [media('talk_1.mp4', 'video/mp4')], captions: [] };
  const lessons = ['first-steps', 'paid', 'film'].map((slug) => make.idOf('lesson', slug));
  return [
    make.settings({ locale, tagline: 'Read slowly', logo: photo, social: [link] }),
    make.anAuthor({ locale, headline: 'Writer', bio: 'Writes.', picture: photo, links: [link] }),
    make.aLesson(
      { locale, slug: 'film', kind: 'video' },
      {
        ...film,
        chapters: [
          { start: 0, title: 'Tea' },
          { start: 90, title: 'Cup' },
        ],
      },
    ),
    make.aCourse({
      locale,
      ...{ authors, cover: photo, outcomes: ['To write'], requirements: ['A pen'] },
      sections: [{ title: 'I', lessons }],
      faq: [{ question: 'Why?', answer: 'Because of **this**.' }],
    }),
    make.aCourse({
      locale,
      authors,
      slug: 'gift',
      level: 'advanced',
      outcomes: ['To give'],
      requirements: ['A hand'],
    }),
  ];
}

function everything(): PublishedDocument[] {
  const full = LOCALES.flatMap(filled);
  const nameOf = ({ documentId, locale }: PublishedDocument) => `${documentId} ${String(locale)}`;
  const names = new Set(full.map(nameOf));
  const monthly = { kind: 'interval' as const, period: 'month' as const, amount: 2900 };
  return [
    ...academy().filter((document) => !names.has(nameOf(document))),
    ...full,
    make.aPrice({ itemType: 'bundle', item: make.idOf('bundle', 'everything'), amount: 29_900 }),
    make.aPrice({ itemType: 'tier', item: make.idOf('tier', 'vip'), ...monthly }),
  ];
}

function graphOf(html: string): Node[] {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  const read: { '@graph': Node[] } = block ? JSON.parse(block) : { '@graph': [] };
  return read['@graph'];
}

const graphAt = (path: string) => pages.get(path)?.graph ?? [];
const typesAt = (path: string) => graphAt(path).map((node) => typesOf(node).join('+'));

beforeAll(async () => {
  const picture = sharp({ create: { width: 700, height: 70, channels: 3, background: '#123456' } });
  site.cms.media.set('photo_1.png', await picture.png().toBuffer());
  site.cms.media.set('talk_1.mp4', Buffer.from('film'));
  site.cms.documents = everything();
  await bundle.run('publish', environmentOf(site));
  for (const [file, bytes] of await siteFiles(join(site.dataDir, 'site', 'current'))) {
    const html = file.endsWith('.html') ? bytes.toString() : '';
    if (!html || html.includes('content="noindex"')) continue;
    pages.set(`/${file.replace(/index\.html$/, '')}`, { html, graph: graphOf(html) });
  }
}, 120_000);

test.each([
  ['/', ['Organization', 'WebSite']],
  ['/courses/', ['Organization', 'ItemList', 'BreadcrumbList']],
  ['/courses/level/beginner/', ['Organization', 'ItemList', 'BreadcrumbList']],
  ['/courses/writing/', ['Organization', 'Course', 'FAQPage', 'BreadcrumbList']],
  ['/courses/writing/first-steps/', ['Organization', 'Article+LearningResource', 'BreadcrumbList']],
  ['/courses/writing/paid/', ['Organization', 'Article+LearningResource', 'BreadcrumbList']],
  ['/courses/writing/film/', ['Organization', 'Article+LearningResource', 'VideoObject', 'BreadcrumbList']],
  ['/articles/', ['Organization', 'BreadcrumbList']],
  ['/articles/why-write/', ['Organization', 'Article', 'BreadcrumbList']],
  ['/categories/writing/', ['Organization', 'BreadcrumbList']],
  ['/tags/craft/', ['Organization', 'BreadcrumbList']],
  ['/authors/lin-yue/', ['Organization', 'ProfilePage', 'BreadcrumbList']],
  ['/bundles/everything/', ['Organization', 'Product', 'ItemList', 'BreadcrumbList']],
  ['/membership/', ['Organization', 'Product', 'BreadcrumbList']],
  ['/about/', ['Organization', 'BreadcrumbList']],
])('the page %s tells what it is about, and so does its twin', (path, types) => {
  expect(typesAt(path)).toEqual(types);
  expect(typesAt(`/en${path}`)).toEqual(types);
});

test('what is wanting is found', () => {
  const graph = [{ '@type': 'Course', name: '', price: '1.5', provider: { '@id': '#nobody' } }];
  expect(faultsOf(graph)).toEqual(
    expect.arrayContaining([
      'Course lacks name (course)',
      'Course lacks hasCourseInstance (course-info)',
      'Course has price, which schema.org does not give it',
      'Course says price "1.5"',
      'nothing is {"@id":"#nobody"}',
    ]),
  );
});

test('no page lacks what Google asks for, or says what schema.org does not know', () => {
  const faults = [...pages].flatMap(([path, { graph }]) =>
    faultsOf(graph).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('whatever something is asked of is told somewhere', () => {
  const all = [...pages.values()].flatMap(({ graph }) => graph);
  const told = DEMANDS.map(({ type }) => type).filter((type) => nodesOf(all, type).length > 0);
  expect(told).toEqual(DEMANDS.map(({ type }) => type));
});

test('A04: a paid lesson marks a part of its page that is there, and what is open marks none', () => {
  for (const [path, { html, graph }] of pages) {
    const marked = nodesOf(graph, 'WebPageElement').map(({ cssSelector }) => String(cssSelector).slice(1));
    expect({ path, marked }).toEqual({ path, marked: path.endsWith('/writing/paid/') ? ['paywall'] : [] });
    const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    for (const name of marked) expect(classes).toContain(name);
  }
});

test('lists and ways are counted from one, and lead to pages that are there', () => {
  for (const { graph } of pages.values())
    for (const list of [...nodesOf(graph, 'BreadcrumbList'), ...nodesOf(graph, 'ItemList')]) {
      const items = nodesOf([list], 'ListItem');
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      for (const { url, item = url } of items) expect([...pages.keys()]).toContain(pathOf(item));
    }
});

test('a way has at least two steps, and ends at the canonical address of its page', () => {
  for (const { html, graph } of pages.values())
    for (const way of nodesOf(graph, 'BreadcrumbList')) {
      const steps = nodesOf([way], 'ListItem').map(({ item }) => pathOf(item));
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.at(-1)).toBe(pathOf(/rel="canonical" href="([^"]*)"/.exec(html)?.[1]));
    }
});

const pathOf = (address: unknown) => String(address).replace(SITE_URL, '');
