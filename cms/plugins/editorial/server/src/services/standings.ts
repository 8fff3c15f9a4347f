import type { StandingList, StandingsQuery, StandingSummary } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Caller } from './caller';
import { entriesOf } from './entries';
import { openingsOf } from './openings';
import { parsed, type Review } from './reviews';
import { OVERDUE } from './queue-filter';
import { readSettings } from './settings';
import { presentAuthorsOfAll } from './situations';
import { keptType } from './types';

type Listed = Review & { is_overdue: boolean };

/** Where the texts of one page of a list stand; those of types without review are left out. */
export async function readStandings(
  strapi: Core.Strapi,
  caller: Caller,
  { uid, locale: language, documentIds }: z.infer<typeof StandingsQuery>,
): Promise<StandingList> {
  const type = keptType(strapi, uid);
  const locale = language ?? '';
  if (!type?.hasDrafts) return { items: [] };
  return strapi.db.transaction(async ({ trx }) => {
    const { stages } = await readSettings(strapi);
    const entries = await entriesOf(strapi, type, { documentIds, locale });
    const reviews: Listed[] = await trx('editorial.review')
      .where({ uid, locale })
      .whereIn('document_id', documentIds)
      .select('*', trx.raw(`coalesce(${OVERDUE}, false) as is_overdue`));
    const standings = entries.map((entry) => {
      const { documentId } = entry;
      const known = reviews.find((each) => each.document_id === documentId);
      return { text: { uid, locale, documentId }, entry, review: known ? parsed(known) : UNTOUCHED };
    });
    const authorsAt = await presentAuthorsOfAll(trx, standings);
    const items = standings.map((at) => {
      const openings = openingsOf(strapi, caller, { uid, ...at, authors: authorsAt(at), stages });
      return summaryOf(at.text.documentId, at.review, openings);
    });
    return { items };
  });
}

function summaryOf(
  documentId: string,
  review: Pick<Listed, 'state' | 'version' | 'live_hash' | 'is_overdue'>,
  { acts, canPublish }: Pick<StandingSummary, 'acts' | 'canPublish'>,
): StandingSummary {
  const { state, version, live_hash: liveHash, is_overdue: isOverdue } = review;
  return { documentId, state, version, isLive: liveHash !== null, isOverdue, acts, canPublish };
}

/** A text from before the desk that nobody has looked at since. */
const UNTOUCHED = {
  state: 'draft',
  version: 0,
  authors: [],
  live_hash: null,
  is_overdue: false,
  first_reviewer_id: null,
  second_reviewer_id: null,
} as const satisfies Partial<Listed>;
