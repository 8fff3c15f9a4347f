import { type Locale } from '@lectern/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import * as make from '../src/testing/documents.ts';
import { isLongRun } from '../src/testing/env.ts';
import { useSite } from '../src/testing/site.ts';
import { useBundle } from './kit/bundle.ts';
import { canaryOf, Edits, pictures } from './kit/edits.ts';
import { LiveSite } from './kit/live-site.ts';
import { seeded } from './kit/seeded.ts';
import { filledShelf, type Of } from './kit/shelf.ts';

const EDITS = isLongRun() ? 2_000 : 240;
/** Editors publish while others do: several edits are often published together. */
const AT_ONCE = 8;
const LATER = '2026-05-05T00:00:00.000Z';

const bundle = useBundle();
const site = useSite();
const shelf = filledShelf();
const edits = new Edits(shelf, seeded(20_261_123));
let live: LiveSite;

beforeAll(async () => {
  for (const [name, bytes] of pictures()) site.cms.media.set(name, bytes);
  live = await LiveSite.of(bundle);
  await live.publish(shelf.takeEdit());
  await live.renderWhole();
}, 120_000);
afterAll(() => live.close());

/** Publishes what a document has become in one language, and answers the files that were rendered for it. */
async function renderedFor<Type extends Of<'lesson' | 'course' | 'author' | 'article'>>(
  document: Type | undefined,
  change: (document: Type) => Type,
): Promise<string[]> {
  if (!document) throw new Error('The shelf lacks what a test is about.');
  shelf.put(change(document));
  const { rendered, differing } = await live.publish(shelf.takeEdit());
  expect(differing).toEqual(rendered);
  return rendered;
}

const lesson = (slug: string, locale: Locale = 'en') =>
  shelf.of('lesson').find((one) => one.data.slug === slug && one.locale === locale);
const lessonPages = (course: string, ...slugs: string[]) =>
  slugs.map((slug) => `en/courses/${course}/${slug}/index.html`);

test('a page whose reads are known asks the database nothing', { timeout: 60_000 }, async () => {
  const memo = new Map();
  const before = await live.renderings(memo);
  await rows('alter schema site rename to elsewhere');
  try {
    expect(await live.renderings(memo)).toEqual(before);
  } finally {
    await rows('alter schema elsewhere rename to site');
  }
});

test('an edited body costs its page, a sitemap and the list of sitemaps', async () => {
  const rendered = await renderedFor(lesson('lesson-0'), (one) => ({
    ...one,
    data: { ...one.data, updatedAt: LATER },
    body: { markdown: 'Other words.', media: [], captions: [], chapters: [], chapterFile: null },
  }));
  expect(rendered).toEqual([
    ...lessonPages('course-0', 'lesson-0'),
    'sitemap-index.xml',
    'sitemaps/course-course-0.xml',
  ]);
});

test('the text of a paid lesson is in no page, so an edit of it costs none', async () => {
  const rendered = await renderedFor(lesson('lesson-1'), (one) => ({
    ...one,
    body: { markdown: 'Other words.', media: [], captions: [], chapters: [], chapterFile: null },
  }));
  expect(rendered).toEqual([]);
});

test('the title of a lesson costs the pages of its courses', async () => {
  const rendered = await renderedFor(lesson('lesson-0'), (one) => ({
    ...one,
    data: { ...one.data, title: 'Another title' },
  }));
  expect(rendered).toEqual([
    'en/courses/course-0/index.html',
    ...lessonPages('course-0', 'lesson-0', 'lesson-1', 'lesson-3'),
  ]);
});

/** The lists that have a paid course for beginners. */
const courseLists = [
  'en/courses/index.html',
  'en/courses/level/beginner/index.html',
  'en/courses/price/paid/index.html',
];

test('the title of a course costs its pages and those that list it', async () => {
  const course = shelf.of('course').find(({ data, locale }) => data.slug === 'course-0' && locale === 'en');
  const rendered = await renderedFor(course, (one) => ({ ...one, data: { ...one.data, title: 'Another' } }));
  expect(rendered).toEqual([
    'en/bundles/bundle-0/index.html',
    'en/courses/course-0/index.html',
    ...lessonPages('course-0', 'lesson-0', 'lesson-1', 'lesson-3'),
    ...courseLists,
    'en/llms.txt',
    'en/membership/index.html',
  ]);
});

test('a biography costs the page of its author', async () => {
  const author = shelf.of('author').find(({ locale }) => locale === 'en');
  const rendered = await renderedFor(author, (one) => ({ ...one, data: { ...one.data, bio: 'Born.' } }));
  expect(rendered).toEqual(['en/authors/lin-yue/index.html']);
});

test('an edited article that is no longer to read than before costs its page and its sitemap', async () => {
  const article = shelf.of('article').find(({ locale }) => locale === 'en');
  const rendered = await renderedFor(article, (one) => ({
    ...one,
    data: { ...one.data, body: 'Other words.', updatedAt: LATER },
  }));
  expect(rendered).toEqual([
    'en/articles/article-0/index.html',
    'sitemap-index.xml',
    'sitemaps/articles-0.xml',
  ]);
});

test('a price costs the pages that show it, and of lessons only the paid ones', async () => {
  shelf.put(make.aPrice({ item: make.idOf('course', 'course-0'), amount: 100 }));
  const { rendered } = await live.publish(shelf.takeEdit());
  expect(rendered.filter((file) => file.startsWith('en/'))).toEqual([
    'en/bundles/bundle-0/index.html',
    'en/courses/course-0/index.html',
    ...lessonPages('course-0', 'lesson-1'),
    ...courseLists,
  ]);
});

/** Every row that pages are made of, as text. */
async function publicRows(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select format('site.%I', tablename) as name from pg_tables where schemaname = 'site'`,
  );
  const all = await Promise.all(tables.map(({ name }) => rows(`select t::text as row from ${name} t`)));
  return JSON.stringify(all).toLowerCase();
}

test(
  'whatever editors do, what is rendered of it is what a full render makes',
  { timeout: isLongRun() ? 3_600_000 : 600_000 },
  async () => {
    let since: string[] = [];
    for (let count = 0; count < EDITS; count += 1) {
      since.push(edits.next());
      if (count % 2 === 1) continue;
      await live.publish(shelf.takeEdit());
      if (count % AT_ONCE !== 0) continue;
      expect({ since, wrong: await live.drift() }).toEqual({ since, wrong: [] });
      const kept = await publicRows();
      const paid = shelf.of('lesson').filter(({ data }) => data.access === 'paid');
      expect({ since, seen: paid.filter((one) => kept.includes(canaryOf(one))) }).toEqual({
        since,
        seen: [],
      });
      since = [];
    }
  },
);
