import type { Locale } from '@lectern/shared-types';
import { reading } from '#kernel/reading.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import * as membership from '#rooms/membership/index.ts';
import type { Key, SearchDocument } from './model.ts';
import { documentOf, type Described, type PaidText } from './rules/document.ts';

interface Carried {
  locale: Locale;
  authors: string[];
  category: string | null;
  tags: string[];
}

/** The names of what a text carries. */
async function namesOf({ locale, authors, category, tags }: Carried): Promise<string[]> {
  const [writers, kind, marks] = await Promise.all([
    editorial.authorsOf(locale, authors),
    editorial.categoryOf(locale, category),
    editorial.tagsOf(locale, tags),
  ]);
  return [...marks, ...(kind ? [kind] : []), ...writers].map(({ name }) => name);
}

async function describeTaught(keys: Key[]): Promise<Described[]> {
  const texts = await catalog.taughtTexts(keys);
  return Promise.all(
    texts.map(async (text) => ({
      ...text,
      access: text.access === 'paid' ? ('paid' as const) : ('open' as const),
      tags: await namesOf(text),
    })),
  );
}

async function describeArticles(keys: Key[]): Promise<Described[]> {
  const texts = await editorial.articleTexts(keys);
  return Promise.all(
    texts.map(async (text) => ({
      ...text,
      type: 'article' as const,
      access: 'open' as const,
      courses: [],
      tags: await namesOf(text),
    })),
  );
}

const nameOf = ({ documentId, locale }: { documentId: string; locale: string }) => `${documentId}-${locale}`;

/** What is to be found of these documents now; nothing of those that are not published. */
export async function documentsOf(keys: Key[]): Promise<SearchDocument[]> {
  const taught = keys.filter(({ type }) => type !== 'article');
  const articles = keys.filter(({ type }) => type === 'article');
  // Names are asked for text by text, and read once.
  const { value: found } = await reading(() =>
    Promise.all([describeTaught(taught), describeArticles(articles), membership.paidTexts(taught)]),
  );
  const described = new Map([...found[0], ...found[1]].map((text) => [nameOf(text), text]));
  const paid = new Map<string, PaidText>(found[2].map((text) => [nameOf(text), text]));
  return keys.map((key) => documentOf(key, described.get(nameOf(key)), paid.get(nameOf(key))));
}
