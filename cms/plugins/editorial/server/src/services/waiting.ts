import type { Transaction } from '@lectern/cms-kernel';
import type { Schedule } from '@lectern/shared-types';
import { addressOf, type Text } from '../rules/text';
import { type Review, whereText } from './reviews';

interface Row extends Pick<Schedule, 'act' | 'state' | 'failure'> {
  id: string;
  at: Date;
  person_id: number | null;
  person_name: string;
}

/** What is planned for a text and has not happened yet, or could not. */
export async function waitingFor(trx: Transaction, text: Text, review: Review): Promise<Schedule[]> {
  const rows: Row[] = await trx('editorial.schedule')
    .where(whereText(text))
    .whereIn('state', ['waiting', 'failed'])
    .orderBy('at');
  return rows.map((row) => ({
    id: Number(row.id),
    address: addressOf(text),
    title: review.title,
    act: row.act,
    at: row.at.toISOString(),
    by: { id: row.person_id, name: row.person_name },
    state: row.state,
    failure: row.failure,
    isReady: row.act === 'unpublish' || review.state === 'approved',
  }));
}
