import { escapeText } from '#kernel/markdown/escape.ts';
import type { OutlineLesson, OutlineSection } from '../model.ts';

/** What an outline beside a lesson is made of; `current` is a slug, `paid` the word for it. */
export interface OutlineWords {
  addressOf: (lesson: OutlineLesson) => string;
  current: string;
  untitled: string;
  paid: string;
}

/**
 * A course's outline as it stands beside a lesson, the lesson's own section open. Written as text and not as
 * components, because each page of a course repeats every lesson of it: components took half of a page's time.
 */
export function outlineHtml(outline: OutlineSection[], words: OutlineWords): string {
  return outline.map((section) => sectionHtml(section, words)).join('');
}

function sectionHtml({ title, lessons }: OutlineSection, words: OutlineWords): string {
  const open = lessons.some(({ slug }) => slug === words.current) ? ' open' : '';
  const items = lessons.map((lesson) => lessonHtml(lesson, words)).join('');
  const summary = escapeText(title ?? words.untitled);
  return `<details class="outline compact"${open}><summary>${summary}</summary><ol role="list">${items}</ol></details>`;
}

function lessonHtml(lesson: OutlineLesson, { addressOf, current, paid }: OutlineWords): string {
  const { slug, title, access } = lesson;
  const here = slug === current ? ' aria-current="page"' : '';
  const mark = access === 'paid' ? `<small>${paid}</small>` : '';
  return `<li><a href="${addressOf(lesson)}"${here}>${escapeText(title)}</a>${mark}</li>`;
}
