import type { Transaction } from '@lectern/cms-kernel';
import type { ReviewState, Schedule, SchedulesQuery, Stages } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { isReady } from '../rules/schedules';
import { addressOf, type Text } from '../rules/text';
import { type Caller, holds } from './caller';
import { whereText } from './reviews';
import { readSettings } from './settings';
import { keptTypes } from './types';

/** A row of the table `editorial.schedule`, with what its text stands at. */
export interface ScheduleRow {
  id: string;
  uid: string;
  document_id: string;
  locale: string;
  act: Schedule['act'];
  at: Date;
  state: Schedule['state'];
  person_id: number | null;
  person_name: string;
  failure: string | null;
  title: string;
  review_title: string | null;
  review_state: ReviewState | null;
}

/** What is planned must be seen, not what was given up. */
const SHOWN: readonly Schedule['state'][] = ['waiting', 'done', 'failed'];
const AT_MOST = 1000;

export const scheduledText = (row: Pick<ScheduleRow, 'uid' | 'document_id' | 'locale'>): Text => ({
  uid: row.uid,
  documentId: row.document_id,
  locale: row.locale,
});

function toSchedule(row: ScheduleRow, stages: Stages): Schedule {
  return {
    id: Number(row.id),
    address: addressOf(scheduledText(row)),
    title: row.review_title || row.title,
    act: row.act,
    at: row.at.toISOString(),
    by: { id: row.person_id, name: row.person_name },
    state: row.state,
    failure: row.failure,
    isReady: isReady({ act: row.act, state: row.review_state, stages }),
  };
}

const planned = (trx: Transaction) =>
  trx('editorial.schedule as s')
    .joinRaw('left join editorial.review as r using (uid, document_id, locale)')
    .select('s.*', 'r.title as review_title', 'r.state as review_state')
    .orderBy('s.at')
    .orderBy('s.id');

/** What is planned between two times, of the texts that the caller may read. */
export async function listSchedules(
  strapi: Core.Strapi,
  caller: Caller,
  { from, to }: SchedulesQuery,
): Promise<Schedule[]> {
  const uids = keptTypes(strapi)
    .map(({ uid }) => uid)
    .filter((uid) => holds(caller, 'read', uid));
  const { stages } = await readSettings(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    const rows: ScheduleRow[] = await planned(trx)
      .where('s.at', '>=', from)
      .andWhere('s.at', '<', to)
      .whereIn('s.uid', uids)
      .whereIn('s.state', SHOWN)
      .limit(AT_MOST);
    return rows.map((row) => toSchedule(row, stages));
  });
}

/** What is planned for a text, and what of late could not be done and was not planned anew. */
export async function plansOf(trx: Transaction, text: Text, stages: Stages): Promise<Schedule[]> {
  const rows: ScheduleRow[] = await planned(trx)
    .where(whereText(text))
    .whereRaw(
      `(s.state = 'waiting' or s.state = 'failed' and s.ended_at > now() - interval '7 days' and not exists (
         select from editorial.schedule newer where newer.id > s.id and newer.act = s.act
         and (newer.uid, newer.document_id, newer.locale) = (s.uid, s.document_id, s.locale)))`,
    );
  return rows.map((row) => toSchedule(row, stages));
}

/** One plan, as the panel shows it. */
export async function scheduleOf(
  strapi: Core.Strapi,
  trx: Transaction,
  id: number | string,
): Promise<Schedule> {
  const { stages } = await readSettings(strapi);
  const row = await planned(trx).where('s.id', id).first();
  return toSchedule(row, stages);
}
