import type { Structure } from '#rooms/catalog/index.ts';

/** Stands for every reader, guests included. */
export const EVERYONE = 'everyone';

/** `opener` names something whose grant lets a reader read the document. */
export interface Opener {
  documentId: string;
  opener: string;
}

/** What opens a course: itself, the bundles that contain it, the tiers that open it or all. */
function openersOfCourse(course: string, { bundles, tiers }: Structure): string[] {
  return [
    course,
    ...bundles.filter(({ courses }) => courses.includes(course)).map(({ documentId }) => documentId),
    ...tiers
      .filter(({ opensAll, courses }) => opensAll || courses.includes(course))
      .map(({ documentId }) => documentId),
  ];
}

/**
 * What opens each lesson and each course (design §5). A lesson is opened by its own id and by whatever opens a
 * course that has it; one that is not paid is open to everyone.
 */
export function openersOf(structure: Structure): Opener[] {
  const ofCourse = new Map(structure.courses.map((course) => [course, openersOfCourse(course, structure)]));
  const courses = [...ofCourse].flatMap(([documentId, openers]) =>
    openers.map((opener) => ({ documentId, opener })),
  );
  const lessons = structure.lessons.flatMap(({ documentId, access, courses: homes }) => {
    const open = access === 'paid' ? [] : [EVERYONE];
    const openers = new Set([documentId, ...homes.flatMap((course) => ofCourse.get(course) ?? []), ...open]);
    return [...openers].map((opener) => ({ documentId, opener }));
  });
  return [...courses, ...lessons];
}
