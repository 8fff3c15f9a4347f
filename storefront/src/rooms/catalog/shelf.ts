import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import { formatLanguage, messagesOf } from '#messages/index.ts';
import { categoryOf, tagsOf } from '#rooms/editorial/index.ts';
import type { CourseCard } from './model.ts';
import { cardsOf } from './offer-cards.ts';
import { facetsOf, fits, namesOf, type FacetOptions, type Marks } from './rules/facets.ts';
import { reads } from './rules/reads.ts';
import type { Choice } from './rules/shelves.ts';
import { listCourses, type CardRow } from './sql/courses.ts';

/** The courses of a choice, and what else can be chosen. */
export interface Shelf {
  choice: Choice;
  /** What is chosen, as readers call it. */
  names: string[];
  courses: CourseCard[];
  facets: FacetOptions[];
}

async function marksOf(locale: Locale, { level, paidCount, filed, language }: CardRow): Promise<Marks> {
  const words = messagesOf(locale);
  const category = await categoryOf(locale, filed.category);
  const labels = await tagsOf(locale, filed.tags);
  const price = paidCount === 0 ? 'free' : 'paid';
  return {
    level: [{ value: level, name: words.levels[level] }],
    price: [{ value: price, name: words.offers.prices[price] }],
    category: category ? [{ value: category.slug, name: category.name }] : [],
    language: [{ value: language, name: formatLanguage(locale, language) }],
    tag: labels.map(({ slug, name }) => ({ value: slug, name })),
  };
}

export async function shelf(locale: Locale, choice: Choice): Promise<Shelf> {
  const found = await read(reads.courseMarks(locale), () => listCourses(locale, {}));
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
  };
}
