import type { Locale } from '@lectern/shared-types';
import { firstWords } from '#kernel/first-words.ts';
import { courseText } from './rules/course-text.ts';
import { findToldCourse } from './sql/told-courses.ts';

/** A course as Markdown; null where there is none that search engines may find. */
export async function courseMarkdown(locale: Locale, slug: string) {
  const found = await findToldCourse(locale, slug);
  if (!found) return null;
  const { title, subtitle, summaryHtml, updatedAt, ...rest } = found;
  const markdown = courseText(locale, { ...rest, about: firstWords(summaryHtml) });
  return { title, summary: subtitle, markdown, updatedAt };
}
