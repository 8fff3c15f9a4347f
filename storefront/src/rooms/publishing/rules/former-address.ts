import type { Locale, PublishedType } from '@lectern/shared-types';
import { localeOf, neutralPath } from '#kernel/locale.ts';

/** What an address names, by the slugs in it. */
export interface Named {
  locale: Locale;
  /** Of the last one: the outer ones are there to find it. */
  type: Extract<
    PublishedType,
    'article' | 'page' | 'author' | 'category' | 'tag' | 'course' | 'bundle' | 'lesson'
  >;
  /** As in `['first-steps', 'hello']`: course and lesson. */
  slugs: string[];
  /** Whether it is the place where a lesson is read by those who may. */
  isLearning: boolean;
}

const ONE_SLUG = {
  articles: 'article',
  authors: 'author',
  categories: 'category',
  tags: 'tag',
  courses: 'course',
  bundles: 'bundle',
} as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function typeOf(folder: string, count: number): Named['type'] | null {
  if (folder === '') return count === 1 ? 'page' : null;
  if (count === 2) return folder === 'courses' || folder === 'learn' ? 'lesson' : null;
  const types: Record<string, Named['type']> = ONE_SLUG;
  return count === 1 ? (types[folder] ?? null) : null;
}

/**
 * The document that an address of the site would show; null for an address of no document's shape.
 * @example namedBy('/en/courses/tea/water/') // lesson `water` in course `tea`
 */
export function namedBy(path: string): Named | null {
  const parts = neutralPath(path).split('/').filter(Boolean);
  const isLearning = parts[0] === 'learn';
  const [folder, slugs] = parts.length === 1 ? ['', parts] : [parts[0] ?? '', parts.slice(1)];
  const type = typeOf(folder, slugs.length);
  if (!type || !slugs.every((slug) => SLUG.test(slug))) return null;
  return { locale: localeOf(path), type, slugs, isLearning };
}
