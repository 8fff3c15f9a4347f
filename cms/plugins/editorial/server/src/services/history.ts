import type { Transaction } from '@lectern/cms-kernel';
import type { TransitionRecord } from '@lectern/shared-types';
import type { Text } from '../rules/text';
import { whereText } from './reviews';

interface Row {
  id: string;
  act: TransitionRecord['act'];
  from_state: TransitionRecord['from'];
  to_state: TransitionRecord['to'];
  revision: number | null;
  person_id: number | null;
  person_name: string;
  reasons: string[];
  words: string;
  is_override: boolean;
  at: Date;
}

/** The last steps of a text, the youngest first. */
export async function stepsOf(trx: Transaction, text: Text, limit = 50): Promise<TransitionRecord[]> {
  const rows: Row[] = await trx('editorial.transition')
    .where(whereText(text))
    .orderBy('id', 'desc')
    .limit(limit);
  return rows.map((row) => ({
    id: Number(row.id),
    act: row.act,
    from: row.from_state,
    to: row.to_state,
    revision: row.revision,
    by: { id: row.person_id, name: row.person_name },
    at: row.at.toISOString(),
    reasons: row.reasons,
    words: row.words,
    isOverride: row.is_override,
  }));
}
