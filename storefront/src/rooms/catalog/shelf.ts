import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import { formatLanguage, messagesOf } from '#messages/index.ts';
import { categoryOf, tagsOf } from '#rooms/editorial/index.ts';
import type { CourseCard } from './model.ts';
import { cardsOf } from './offer-cards.ts';
import { facetsOf, fits, namesOf, type FacetOptions, type Marks } from './rules/facets.ts';
import { reads } from './rules/reads.ts';
import { shelfPath, SHELVES, type Choice } from './rules/shelves.ts';
import { listCourses, type CardRow } from './sql/courses.ts';

/** The courses of a choice, and what else can be chosen. */
export interface Shelf {
  choice: Choice;
  /** What is chosen, as readers call it. */
  names: string[];
  courses: CourseCard[];
  facets: FacetOptions[];
  /** Whether it leaves some of the courses, and not all of them. */
  isNarrow: boolean;
}

const priceOf = ({ paidCount }: Pick<CardRow, 'paidCount'>) => (paidCount === 0 ? 'free' : 'paid');

const marked = (locale: Locale) => read(reads.courseMarks(locale), () => listCourses(locale, {}));

const isNarrow = (left: number, all: number) => left > 0 && left < all;

async function marksOf(locale: Locale, { level, paidCount, filed, language }: CardRow): Promise<Marks> {
  const words = messagesOf(locale);
  const category = await categoryOf(locale, filed.category);
  const labels = await tagsOf(locale, filed.tags);
  const price = priceOf({ paidCount });
  return {
    level: [{ value: level, name: words.levels[level] }],
    price: [{ value: price, name: words.offers.prices[price] }],
    category: category ? [{ value: category.slug, name: category.name }] : [],
    language: [{ value: language, name: formatLanguage(locale, language) }],
    tag: labels.map(({ slug, name }) => ({ value: slug, name })),
  };
}

export async function shelf(locale: Locale, choice: Choice): Promise<Shelf> {
  const found = await marked(locale);
  const all = await Promise.all(
    found.map(async (row) => ({ documentId: row.documentId, marks: await marksOf(locale, row) })),
  );
  const marks = all.map((one) => one.marks);
  const wanted = all.filter((one) => fits(one.marks, choice)).map(({ documentId }) => documentId);
  return {
    choice,
    names: namesOf(marks, choice),
    courses: await cardsOf(locale, wanted),
    facets: facetsOf(marks, choice),
    isNarrow: isNarrow(wanted.length, all.length),
  };
}

/** The addresses of the lists with a page of their own that tell courses apart; no other leads anybody on. */
export async function narrowingShelves(locale: Locale): Promise<string[]> {
  const found = await marked(locale);
  const levels = SHELVES.level.map((level) => {
    const left = found.filter((row) => row.level === level);
    return { path: shelfPath({ level }), left: left.length };
  });
  const prices = SHELVES.price.map((price) => {
    const left = found.filter((row) => priceOf(row) === price);
    return { path: shelfPath({ price }), left: left.length };
  });
  return [...levels, ...prices].filter(({ left }) => isNarrow(left, found.length)).map(({ path }) => path);
}
