import type { Access, LessonKind, Level } from '@lectern/shared-types';
import type { LessonFacts } from '../rules/facts.ts';
import type { Edition } from './edition.ts';

/** What all locales of a lesson have in common. Duration in seconds. */
export interface LessonCommon {
  access: Access;
  kind: LessonKind;
  duration: number | null;
}

export interface CommonFacts {
  level: Level | undefined;
  /** `access` of the command stands before what the course says, and behind what the lesson says of itself. */
  ofLesson: (slug: string, access: Access | undefined) => LessonCommon;
}

/** Of what editions must agree on, the first edition that says anything decides; else the last import would. */
export function commonFacts(editions: Edition[], slugs: ReadonlyMap<string, string>[]): CommonFacts {
  const bySlug = new Map<string, LessonFacts>();
  for (const [index, edition] of editions.entries())
    for (const [path, slug] of slugs[index] ?? [])
      bySlug.set(slug, { ...edition.pages.get(path)?.facts, ...bySlug.get(slug) });
  const course = Object.assign({}, ...editions.map(({ facts }) => facts).toReversed()) as Edition['facts']; // merged from facts alone
  return {
    level: course.level,
    ofLesson: (slug, access) => {
      const facts = bySlug.get(slug);
      return {
        access: facts?.access ?? access ?? course.access ?? 'free',
        kind: facts?.kind ?? 'text',
        duration: facts?.duration ?? null,
      };
    },
  };
}
