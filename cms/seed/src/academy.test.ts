import { readFile } from 'node:fs/promises';
import { LOCALES, type ImportDocument, type Locale } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { readAcademy } from './academy.ts';
import { filesIn } from './rules/files.ts';

const academy = await readAcademy();
const documents = academy.documents.map(({ document }) => document);

/** Shows what a site looks like that has something free. */
const FREE = 'reading-with-a-pencil';

type Of<T extends ImportDocument['type']> = Extract<ImportDocument, { type: T }>;

function all<T extends ImportDocument['type']>(type: T): Of<T>[] {
  return documents.filter((document): document is Of<T> => document.type === type);
}

function slugs(type: Exclude<ImportDocument['type'], 'settings' | 'price'>, locale: Locale): string[] {
  return all(type)
    .filter((document) => document.locale === locale)
    .map(({ data }) => data.slug)
    .sort();
}

const SLUGGED = [
  'author',
  'category',
  'tag',
  'page',
  'article',
  'lesson',
  'course',
  'bundle',
  'tier',
] as const;

test.each(SLUGGED)('each %s has the same slugs in both languages, each once', (type) => {
  const chinese = slugs(type, 'zh-CN');
  expect(chinese.length).toBeGreaterThan(0);
  expect(slugs(type, 'en')).toEqual(chinese);
  expect(new Set(chinese).size).toBe(chinese.length);
});

test('whatever is common to all locales is said alike in both', () => {
  const common = (document: ImportDocument) => {
    if (document.type === 'lesson') {
      const { slug, access, kind, duration, media, cover } = document.data;
      return { slug, access, kind, duration, media, cover };
    }
    if (document.type === 'course') {
      const { slug, cover, level, featured, authors, category, tags, sections } = document.data;
      const lessons = sections.map((section) => section.lessons);
      return { slug, cover, level, featured, authors, category, tags, lessons };
    }
    if (document.type === 'tier') {
      const { slug, rank, opensAll, courses } = document.data;
      return { slug, rank, opensAll, courses };
    }
    return null;
  };
  const said = (locale: Locale) => documents.filter((d) => d.locale === locale).map(common);
  const facts = (locale: Locale) => said(locale).filter((fact) => fact !== null);
  expect(facts('zh-CN')).toHaveLength(20 + 4 + 3);
  expect(facts('en')).toEqual(facts('zh-CN'));
});

test('a document refers only to documents that come before it', () => {
  const seen = new Set<string>();
  for (const document of documents) {
    for (const reference of referencesOf(document)) expect(seen).toContain(reference);
    if ('slug' in document.data) seen.add(`${document.type}:${document.data.slug}`);
  }
});

function referencesOf(document: ImportDocument): string[] {
  const to = (type: string, names: string[] | undefined) => (names ?? []).map((name) => `${type}:${name}`);
  switch (document.type) {
    case 'article':
    case 'course': {
      const { authors, category, tags } = document.data;
      const lessons = 'sections' in document.data ? document.data.sections.flatMap((s) => s.lessons) : [];
      const shelf = category ? [category] : [];
      return [
        ...to('author', authors),
        ...to('category', shelf),
        ...to('tag', tags),
        ...to('lesson', lessons),
      ];
    }
    case 'bundle':
    case 'tier':
      return to('course', document.data.courses);
    case 'price':
      return [
        ...to(document.data.itemType, [document.data.item]),
        ...to('tier', document.data.forTier ? [document.data.forTier] : []),
      ];
    default:
      return [];
  }
}

test('every lesson stands in exactly one course of its language', () => {
  for (const locale of LOCALES) {
    const courses = all('course').filter((course) => course.locale === locale);
    const placed = courses.flatMap(({ data }) => data.sections.flatMap((section) => section.lessons));
    expect(placed.toSorted()).toEqual(slugs('lesson', locale));
  }
});

/** Whether the lessons of a course are free, previews or paid; each kind once. */
function accessOf(course: Of<'course'>): Set<string | undefined> {
  const inside = new Set(course.data.sections.flatMap((section) => section.lessons));
  const lessons = all('lesson').filter(
    ({ locale, data }) => locale === course.locale && inside.has(data.slug),
  );
  return new Set(lessons.map(({ data }) => data.access));
}

test('one course is free from end to end; the others have lessons to read before paying, and lessons to pay for', () => {
  for (const course of all('course')) {
    const expected = course.data.slug === FREE ? ['free'] : ['free', 'preview', 'paid'];
    expect(accessOf(course), course.data.slug).toEqual(new Set(expected));
  }
});

test('every course but the free one, every bundle and every tier has a price, and tiers have all six', () => {
  const priced = all('price')
    .filter(({ data }) => !data.forTier)
    .map(({ data }) => [data.itemType, data.item, data.kind, data.period ?? ''].join());
  expect(new Set(priced).size).toBe(priced.length);
  for (const slug of slugs('course', 'zh-CN'))
    expect(priced.includes(`course,${slug},once,`), slug).toBe(slug !== FREE);
  for (const slug of slugs('bundle', 'zh-CN')) expect(priced).toContain(`bundle,${slug},once,`);
  const tiers = ['basic', 'plus', 'vip'].flatMap((slug) =>
    ['interval', 'term'].flatMap((kind) =>
      ['month', 'quarter', 'year'].map((period) => `tier,${slug},${kind},${period}`),
    ),
  );
  expect(priced).toEqual(expect.arrayContaining(tiers));
});

test('every file that a text names is there, and every file that is there is named', () => {
  const known = new Set(academy.files.keys());
  const named = new Set(documents.flatMap((document) => [...filesIn(document, known)]));
  expect([...named].sort()).toEqual([...known]);
});

test('drawings have a size and bring no script, style or foreign address', async () => {
  const drawings = [...academy.files].filter(([name]) => name.endsWith('.svg'));
  expect(drawings.length).toBeGreaterThan(10);
  for (const [name, path] of drawings) {
    const svg = await readFile(path, 'utf8');
    expect(svg, name).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox=/,
    );
    expect(svg.replace('http://www.w3.org/2000/svg', ''), name).not.toMatch(
      /<script|<style|style=|https?:|on\w+=/,
    );
  }
});

const ADDRESS = /\]\((\/[^)\s]*)\)/g;

test('every link inside the site leads to a page of the same language', () => {
  const pages = new Set(LOCALES.flatMap((locale) => addressesOf(locale)));
  const links = documents.flatMap((document) =>
    [...JSON.stringify(document.data).matchAll(ADDRESS)].map(([, link = '']) => ({ link, document })),
  );
  expect(links.length).toBeGreaterThan(20);
  for (const { link, document } of links) {
    expect(pages).toContain(link);
    expect(link.startsWith('/en/')).toBe(document.locale === 'en');
  }
});

function addressesOf(locale: Locale): string[] {
  const root = locale === 'en' ? '/en/' : '/';
  const courses = all('course').filter((course) => course.locale === locale);
  return [
    ...slugs('page', locale).map((slug) => `${root}${slug}/`),
    ...slugs('author', locale).map((slug) => `${root}authors/${slug}/`),
    ...slugs('article', locale).map((slug) => `${root}articles/${slug}/`),
    ...courses.flatMap(({ data }) =>
      data.sections
        .flatMap((section) => section.lessons)
        .map((lesson) => `${root}courses/${data.slug}/${lesson}/`),
    ),
  ];
}

test('no lesson is a stub', () => {
  for (const { locale, data } of all('lesson')) {
    expect(data.body.length, `${data.slug} (${locale})`).toBeGreaterThan(locale === 'en' ? 3500 : 1200);
  }
});

test('the lessons show what the Markdown of Lectern can do, in both languages', () => {
  for (const locale of LOCALES) {
    const bodies = all('lesson').filter((lesson) => lesson.locale === locale);
    const text = bodies.map(({ data }) => data.body).join('\n');
    for (const feature of [
      /\[\^1\]:/,
      /^> \[!TIP\]/m,
      /^\| --- /m,
      /^```ts$/m,
      /^\$\$$/m,
      /^```mermaid$/m,
      /!\[/,
    ]) {
      expect(text).toMatch(feature);
    }
    expect(new Set(bodies.map(({ data }) => data.kind))).toEqual(
      new Set(['text', 'video', 'download', 'pdf']),
    );
  }
});
