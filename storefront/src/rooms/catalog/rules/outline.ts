import type { CourseFigures, OutlineLesson, OutlineSection } from '../model.ts';

export interface OutlineRow extends OutlineLesson {
  section: number;
  sectionTitle: string | null;
}

/** Gathers lessons, which stand in the order of the course, under their sections. */
export function sectionsOf(rows: OutlineRow[]): OutlineSection[] {
  const sections = new Map<number, OutlineSection>();
  for (const { section, sectionTitle, ...lesson } of rows) {
    const known = sections.get(section) ?? { title: sectionTitle, lessons: [] };
    known.lessons.push(lesson);
    sections.set(section, known);
  }
  return [...sections.values()];
}

export function figuresOf(outline: OutlineSection[]): CourseFigures {
  const lessons = outline.flatMap((section) => section.lessons);
  return {
    lessonCount: lessons.length,
    paidCount: lessons.filter(({ access }) => access === 'paid').length,
    duration: lessons.reduce((sum, { duration }) => sum + (duration ?? 0), 0),
  };
}

/** Where a lesson stands in its course, and what lies before and behind it. */
export interface Place {
  lesson: OutlineLesson;
  previous: OutlineLesson | null;
  next: OutlineLesson | null;
}

/** Across sections; null where the course has no such lesson. Of two with one slug the first is meant. */
export function placeOf(outline: OutlineSection[], lessonSlug: string): Place | null {
  const lessons = outline.flatMap((section) => section.lessons);
  const index = lessons.findIndex(({ slug }) => slug === lessonSlug);
  const lesson = lessons[index];
  if (!lesson) return null;
  return { lesson, previous: lessons[index - 1] ?? null, next: lessons[index + 1] ?? null };
}

/** One lesson of a course as its table keeps it. */
export interface OutlineEntry {
  position: number;
  section: number;
  section_title: string | null;
  lesson_id: string;
}

/** Numbers the lessons of a course; one that an editor named twice stands where it is named first. */
export function entriesOf(sections: { title: string | null; lessons: string[] }[]): OutlineEntry[] {
  const entries = new Map<string, OutlineEntry>();
  for (const [section, { title, lessons }] of sections.entries())
    for (const lesson_id of lessons)
      if (!entries.has(lesson_id))
        entries.set(lesson_id, { position: entries.size, section, section_title: title, lesson_id });
  return [...entries.values()];
}
