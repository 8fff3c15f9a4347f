import type { Locale } from '@lectern/shared-types';
import type { BundleCard, BundleView, CourseCard, CourseView, LessonView, TierView } from './model.ts';

export type * from './model.ts';

/** Narrows a list to what carries all of these; author, category and tag are document ids. */
export interface CourseFilter {
  author?: string;
  category?: string;
  tag?: string;
  /** Only courses with a place on the home page, in the order of their places. */
  featured?: boolean;
}

export async function courses(_locale: Locale, _filter: CourseFilter = {}): Promise<CourseCard[]> {
  return [];
}
export async function course(_locale: Locale, _slug: string): Promise<CourseView | null> {
  return null;
}
export async function lesson(
  _locale: Locale,
  _courseSlug: string,
  _lessonSlug: string,
): Promise<LessonView | null> {
  return null;
}
export async function bundles(_locale: Locale): Promise<BundleCard[]> {
  return [];
}
export async function bundle(_locale: Locale, _slug: string): Promise<BundleView | null> {
  return null;
}
export async function tiers(_locale: Locale): Promise<TierView[]> {
  return [];
}
