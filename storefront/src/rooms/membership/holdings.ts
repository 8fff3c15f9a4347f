import type { Locale } from '@lectern/shared-types';
import { openedCourses, things } from '#rooms/catalog/index.ts';
import { holdingsOf, type Holding } from './rules/holdings.ts';
import { listGrants } from './sql/holdings.ts';

export type { Holding } from './rules/holdings.ts';

/** What an account may read, because of what and until when; and what it could until lately. */
export async function holdings(accountId: string, locale: Locale): Promise<Holding[]> {
  const grants = await listGrants(accountId);
  const targets = [...new Set(grants.map(({ target }) => target))];
  const [named, opened] = await Promise.all([things(locale, targets), openedCourses(locale, targets)]);
  return holdingsOf(grants, { things: named, opened });
}
