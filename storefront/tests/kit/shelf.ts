import { LOCALES, type Locale, type PublishedDocument, type PublishedType } from '@lectern/shared-types';
import * as make from '../../src/testing/documents.ts';
import type { Edit } from './live-site.ts';

export type Of<Type extends PublishedType> = Extract<PublishedDocument, { type: Type }>;

const nameOf = ({ type, documentId, locale }: Edit['gone'][number]) =>
  `${type} ${documentId} ${String(locale)}`;

/** What a CMS has published, and what changed in it since somebody last asked. */
export class Shelf {
  readonly #documents = new Map<string, PublishedDocument>();
  readonly #changed = new Map<string, Edit['gone'][number]>();

  put(...documents: PublishedDocument[]): void {
    for (const document of documents) {
      this.#documents.set(nameOf(document), document);
      this.#changed.set(nameOf(document), document);
    }
  }

  drop(...documents: PublishedDocument[]): void {
    for (const document of documents) {
      this.#documents.delete(nameOf(document));
      this.#changed.set(nameOf(document), document);
    }
  }

  all(): PublishedDocument[] {
    return [...this.#documents.values()];
  }

  of<Type extends PublishedType>(type: Type): Of<Type>[] {
    return this.all().filter((document): document is Of<Type> => document.type === type);
  }

  /** Every language of a document. */
  twins<Type extends PublishedType>(document: Of<Type>): Of<Type>[] {
    const { type, documentId } = document;
    return this.all().filter((one): one is Of<Type> => one.type === type && one.documentId === documentId);
  }

  /** What the worker would learn: whatever changed as it is now, in every language, and what is there no more. */
  takeEdit(): Edit {
    const ids = new Set([...this.#changed.values()].map(({ type, documentId }) => `${type} ${documentId}`));
    const documents = this.all().filter(({ type, documentId }) => ids.has(`${type} ${documentId}`));
    const gone = [...this.#changed].filter(([name]) => !this.#documents.has(name)).map(([, key]) => key);
    this.#changed.clear();
    return { documents, gone: gone.map(({ type, documentId, locale }) => ({ type, documentId, locale })) };
  }
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
const day = (number: number) => `2026-01-${String(number + 1).padStart(2, '0')}T00:00:00.000Z`;

function written(locale: Locale): PublishedDocument[] {
  return [
    make.settings({ locale }),
    ...['lin-yue', 'chen-mo'].map((slug) => make.anAuthor({ locale, slug, name: slug })),
    ...['writing', 'tools'].map((slug) => make.aCategory({ locale, slug, name: slug })),
    ...['craft', 'code'].map((slug) => make.aTag({ locale, slug, name: slug })),
    ...['about', 'terms'].map((slug) => make.aPage({ locale, slug })),
    ...range(6).map((number) =>
      make.anArticle({ locale, slug: `article-${number}`, firstPublishedAt: day(number) }),
    ),
  ];
}

function taught(locale: Locale): PublishedDocument[] {
  const lessonIds = (numbers: number[]) => numbers.map((number) => make.idOf('lesson', `lesson-${number}`));
  return [
    ...range(10).map((number) =>
      make.aLesson({ locale, slug: `lesson-${number}`, access: number % 3 === 1 ? 'paid' : 'free' }),
    ),
    ...range(7).map((number) =>
      make.aCourse({
        locale,
        slug: `course-${number}`,
        title: `Course ${number}`,
        firstPublishedAt: day(number),
        sections: [{ title: null, lessons: lessonIds([number, number + 1, number + 3]) }],
      }),
    ),
    ...range(2).map((number) =>
      make.aBundle({ locale, slug: `bundle-${number}`, courses: [make.idOf('course', `course-${number}`)] }),
    ),
    make.aTier({ locale }),
    make.aTier({
      locale,
      slug: 'plain',
      opens: { kind: 'courses', courses: [make.idOf('course', 'course-2')] },
    }),
  ];
}

/** A small academy in both languages: more of everything than the home page has room for. */
export function filledShelf(): Shelf {
  const shelf = new Shelf();
  for (const locale of LOCALES) shelf.put(...written(locale), ...taught(locale));
  shelf.put(make.aPrice({ item: make.idOf('course', 'course-1') }));
  return shelf;
}
