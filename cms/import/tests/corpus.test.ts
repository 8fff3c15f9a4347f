import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '@lectern/shared-types';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../src/rules/pieces.ts';
import { corpusFolder } from './kit/env.ts';
import { editionIn, innerLinks, planned, type Planned } from './kit/folders.ts';

const corpus = corpusFolder();
const there = corpus !== undefined && existsSync(join(corpus, 'rust-book-zh'));
if (!there)
  console.warn('SKIPPED: the import of the real course. Set CORPUS_DIR to the folder that holds it.');

describe.skipIf(!there)('the real course in two languages', () => {
  let book: Planned;

  beforeAll(async () => {
    book = await planned([join(corpus ?? '', 'rust-book-zh'), join(corpus ?? '', 'rust-book-en')]);
  }, 120_000);

  test('is one course with 111 lessons in each, in sections for its chapters', () => {
    expect(book.plan.slug).toBe('rust-book');
    for (const locale of LOCALES) {
      const { lessons, course } = editionIn(book.plan, locale);
      expect(lessons).toHaveLength(111);
      expect(course.sections).toHaveLength(23);
      expect(course.sections.flatMap((section) => section.lessons)).toHaveLength(111);
    }
    const [zh, en] = LOCALES.map((locale) => editionIn(book.plan, locale).lessons.map(({ slug }) => slug));
    expect(zh).toEqual(en);
  });

  test('has no link to a chapter that does not work', () => {
    for (const locale of LOCALES) {
      const edition = editionIn(book.plan, locale);
      const prefix = locale === 'en' ? '/en' : '';
      const known = new Set(edition.lessons.map(({ slug }) => `${prefix}/courses/rust-book/${slug}/`));
      const links = innerLinks(edition);
      expect(links.length).toBeGreaterThan(100);
      expect(links.filter(({ to }) => !known.has(to))).toEqual([]);
    }
  });

  test('has no dead link but those into documentation that is not part of it', () => {
    const warnings = book.problems.filter(({ level }) => level !== 'note');
    const foreign = /^link “\.\.\/(?:std|reference|nomicon|unstable-book)\/[^”]*” leads out of the folder$/;
    expect(warnings.filter(({ what }) => !foreign.test(what))).toEqual([]);
  });

  test('has all its pictures', () => {
    for (const [locale, folder] of [['zh-CN', 'rust-book-zh'] as const, ['en', 'rust-book-en'] as const]) {
      const pictures = new Set(editionIn(book.plan, locale).lessons.flatMap(({ body }) => filesIn(body)));
      expect(pictures.size).toBe(28);
      for (const picture of pictures) expect(existsSync(join(corpus ?? '', folder, picture))).toBe(true);
    }
  });

  test('has a title for every lesson, and no text repeats it', () => {
    for (const { lessons } of book.plan.editions) {
      expect(lessons.filter(({ title }) => title.trim() === '' || title.includes('.md'))).toEqual([]);
      expect(lessons.filter(({ body }) => /^#\s/.test(String(body[0])))).toEqual([]);
    }
  });
});
