import { changesOf, type Change } from '#kernel/changes.ts';
import type { Replaced, Transaction } from '#kernel/db/index.ts';
import { emitChanged } from '#kernel/events/changed.ts';
import { catalogChanged } from './events.ts';
import type { CatalogRows, KeptCourse } from './rules/kept.ts';
import {
  movedLessons,
  readdressedLessons,
  regroupedBy,
  regroupedTogether,
  type Regrouped,
} from './rules/regrouped.ts';
import { groupsOf } from './rules/reads.ts';
import { touchedBy } from './rules/touched.ts';
import { keepAddressGroups } from './sql/address-groups.ts';
import { coursesWith, findHorizon, lessonsWith } from './sql/surroundings.ts';

/** What has changed, and what may be opened by other things now. */
export interface CatalogChanged {
  changes: Change[];
  touched: Set<string>;
  regrouped: Regrouped;
}

/** Replaced rows of one type. */
export type Batch = {
  [Type in keyof CatalogRows]: { type: Type; replaced: Replaced<CatalogRows[Type]>[] };
}[keyof CatalogRows];

/** Lessons around which the courses must be known. */
function lessonsConcerned({ type, replaced }: Batch): string[] {
  switch (type) {
    case 'lesson':
      return replaced.flatMap(({ before, after }) => (after ?? before)?.document_id ?? []);
    case 'course':
      return replaced.flatMap(readdressedLessons);
    default:
      return [];
  }
}

/** A lesson that a course has gained or lost is read at other addresses than before. */
async function changesOfMoved(trx: Transaction, courses: Replaced<KeptCourse>[]): Promise<Change[]> {
  const moved = courses.map((pair) => {
    const locale = (pair.after ?? pair.before)?.locale;
    return { locale, ids: new Set(movedLessons(pair)) };
  });
  const lessons = await lessonsWith(trx, [...new Set(moved.flatMap(({ ids }) => [...ids]))]);
  return lessons
    .filter(({ documentId, locale }) => moved.some((one) => one.locale === locale && one.ids.has(documentId)))
    .map(({ slug, ...key }) => ({ type: 'lesson', ...key, slugBefore: slug, slug }));
}

/** Tells those who ask and those who listen what it means that rows were replaced; outlines stand already. */
export async function tell(trx: Transaction, batch: Batch): Promise<CatalogChanged> {
  const { type, replaced } = batch;
  if (replaced.length === 0) return { changes: [], touched: new Set(), regrouped: regroupedTogether([]) };
  const around = {
    courses: await coursesWith(trx, lessonsConcerned(batch)),
    horizon: await findHorizon(trx),
  };
  const moved = batch.type === 'course' ? await changesOfMoved(trx, batch.replaced) : [];
  const changes = [...changesOf(type, replaced), ...moved];
  const touched = new Set(replaced.flatMap((pair) => touchedBy(type, pair, around)));
  await emitChanged(trx, catalogChanged, changes);
  await keepAddressGroups(trx, groupsOf(touched));
  return {
    changes,
    touched,
    regrouped: regroupedTogether(replaced.map((pair) => regroupedBy(type, pair))),
  };
}
