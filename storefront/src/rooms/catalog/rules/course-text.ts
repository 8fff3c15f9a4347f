import type { Locale } from '@lectern/shared-types';
import { localePath } from '#kernel/locale.ts';

/** What readers that are machines are told of a course. */
export interface ToldCourse {
  slug: string;
  /** The first words of its text, plain. */
  about: string;
  outcomes: string[];
  /** In order, without those that are hidden from search engines. */
  lessons: ToldLesson[];
}

export interface ToldLesson {
  section: string | null;
  /** Slug of the course under which it is to be found. */
  home: string;
  slug: string;
  title: string;
  teaser: string | null;
  /** Whether it is there as Markdown: what is free to read. */
  isOpen: boolean;
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const label = (text: string) => oneLine(text).replaceAll(/[[\]]/gu, String.raw`\$&`);

function line(locale: Locale, { home, slug, title, teaser, isOpen }: ToldLesson): string {
  const page = localePath(locale, `/courses/${home}/${slug}`);
  const note = teaser ? `: ${oneLine(teaser)}` : '';
  return `- [${label(title)}](${page}${isOpen ? '.md' : '/'})${note}`;
}

/** A course as Markdown: what it is about and its lessons; those that are free to read lead to their Markdown. */
export function courseText(locale: Locale, { about, outcomes, lessons }: ToldCourse): string {
  const sections = Map.groupBy(lessons, ({ section }) => section);
  const outline = [...sections].map(([title, those]) => {
    const lines = those.map((lesson) => line(locale, lesson)).join('\n');
    return title === null ? lines : `## ${oneLine(title)}\n\n${lines}`;
  });
  const list = outcomes.map((outcome) => `- ${oneLine(outcome)}`).join('\n');
  return [about, list, ...outline].filter(Boolean).join('\n\n');
}
