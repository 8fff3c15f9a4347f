import type { TierView } from '../model.ts';

/** A course, and which plans open it, in the order of the plans. */
interface ComparedCourse {
  slug: string;
  title: string;
  opened: boolean[];
}

export interface Comparison {
  courses: ComparedCourse[];
  /** Which plans open every course to come. */
  later: boolean[];
}

/** The plans side by side. @param courses all that plans may open, so that one which opens all can be told so */
export function compared(
  tiers: TierView[],
  courses: { documentId: string; slug: string; title: string }[],
): Comparison {
  const opens = ({ opensAll, courses: own }: TierView, id: string) =>
    opensAll || own.some(({ documentId }) => documentId === id);
  return {
    courses: courses.map(({ documentId, slug, title }) => ({
      slug,
      title,
      opened: tiers.map((tier) => opens(tier, documentId)),
    })),
    later: tiers.map(({ opensAll }) => opensAll),
  };
}
