import type { OpenedCourse, Thing } from '#rooms/catalog/index.ts';
import type { Cause } from '../model.ts';
import type { HeldGrant } from '../sql/holdings.ts';

/** One reason for which something is open, or was. */
interface Reason {
  /** The grant's id. */
  id: string;
  cause: Cause;
  since: string;
  until: string | null;
}

/** Something that an account may read, may soon, or could until lately, with all its reasons. */
export interface Holding {
  thing: Thing;
  state: HeldGrant['state'];
  /** The longest of the reasons that count now; null for no end. */
  until: string | null;
  reasons: Reason[];
  /** The courses that it opens, where it is a bundle or a tier. */
  opens: OpenedCourse[];
}

interface Known {
  things: Thing[];
  opened: OpenedCourse[];
}

const STATES = ['live', 'coming', 'over'] as const;

function longest(reasons: Reason[]): string | null {
  const ends = reasons.map(({ until }) => until);
  return ends.includes(null)
    ? null
    : (ends
        .filter((end) => end !== null)
        .sort()
        .at(-1) ?? null);
}

/**
 * What somebody holds: each thing once, with the reasons that count most. What is open hides that it was closed
 * before; what is published no more has no name, and is left out.
 */
export function holdingsOf(grants: HeldGrant[], { things, opened }: Known): Holding[] {
  const byTarget = Map.groupBy(grants, ({ target }) => target);
  const holdings = [...byTarget].flatMap(([target, all]) => {
    const thing = things.find(({ documentId }) => documentId === target);
    const state = STATES.find((one) => all.some((grant) => grant.state === one));
    if (!thing || !state) return [];
    const reasons = all.filter((grant) => grant.state === state);
    return {
      thing,
      state,
      reasons,
      until: longest(reasons),
      opens: opened.filter(({ by }) => by === target),
    };
  });
  return STATES.flatMap((state) => holdings.filter((holding) => holding.state === state));
}
