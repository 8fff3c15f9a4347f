import type { Replaced } from '#kernel/db/index.ts';
import type { CatalogRows, KeptCourse } from './kept.ts';

/** Documents, by id, of which something else may hold now what contains them or whether they are paid. */
export interface Regrouped {
  lessons: Set<string>;
  /** With all their lessons. */
  courses: Set<string>;
  /** All lessons and courses there are. */
  everything: boolean;
}

export function regroupedTogether(all: Regrouped[]): Regrouped {
  return {
    lessons: new Set(all.flatMap(({ lessons }) => [...lessons])),
    courses: new Set(all.flatMap(({ courses }) => [...courses])),
    everything: all.some(({ everything }) => everything),
  };
}

const lessonsOf = (course: KeptCourse | null) => new Set(course?.outline.map(({ lesson_id }) => lesson_id));

/** The lessons that a course has gained or lost. */
export function movedLessons({ before, after }: Replaced<KeptCourse>): string[] {
  return [...lessonsOf(before).symmetricDifference(lessonsOf(after))];
}

/** The lessons whose addresses are not what they were, because of their course. */
export function readdressedLessons({ before, after }: Replaced<KeptCourse>): string[] {
  const isSamePlace = (['slug', 'first_published_at', 'hidden'] as const).every(
    (column) => before?.[column] === after?.[column],
  );
  if (before && after && isSamePlace) return movedLessons({ before, after });
  return [...lessonsOf(before).union(lessonsOf(after))];
}

const nothing = () => ({ lessons: new Set<string>(), courses: new Set<string>(), everything: false });

function coursesMoved(before: { courses: string[] } | null, after: { courses: string[] } | null): Regrouped {
  const moved = new Set(before?.courses).symmetricDifference(new Set(after?.courses));
  return { ...nothing(), courses: moved };
}

const RULES: { [Type in keyof CatalogRows]: (pair: Replaced<CatalogRows[Type]>) => Regrouped } = {
  lesson({ before, after }) {
    const row = after ?? before;
    const isSame = before && after && (before.access === 'paid') === (after.access === 'paid');
    return { ...nothing(), lessons: new Set(row && !isSame ? [row.document_id] : []) };
  },
  course(pair) {
    const { before, after } = pair;
    const row = after ?? before;
    const isSame = before !== null && after !== null;
    return {
      ...nothing(),
      lessons: new Set(movedLessons(pair)),
      courses: new Set(row && !isSame ? [row.document_id] : []),
    };
  },
  bundle: ({ before, after }) => coursesMoved(before, after),
  tier({ before, after }) {
    const everything = (before?.opens_all ?? false) !== (after?.opens_all ?? false);
    return { ...coursesMoved(before, after), everything };
  },
  price: nothing,
};

/** What a replaced row means for what opens what. */
export function regroupedBy<Type extends keyof CatalogRows>(
  type: Type,
  pair: Replaced<CatalogRows[Type]>,
): Regrouped {
  return RULES[type](pair);
}
