import type { Transaction } from '@lectern/cms-kernel';
import type { Text } from '../rules/text';
import { whereText } from './reviews';

/**
 * The ids of those who wrote what the draft of a text now says: whoever made a version since the one that readers
 * saw before it, and whoever submitted it. Nobody of them may review it.
 */
export async function authorsOf(trx: Transaction, text: Text): Promise<number[]> {
  const { rows } = await trx.raw(
    `with present as (
       select revision, submitted_by from editorial.review
       where uid = :uid and document_id = :document_id and locale = :locale
     ), written as (
       select number, author_id, published_at from editorial.revision
       where uid = :uid and document_id = :document_id and locale = :locale
     )
     select author_id as id from written
     where author_id is not null and number > coalesce((
       select max(number) from written, present
       where published_at is not null and number < present.revision), 0)
     union
     select submitted_by from present where submitted_by is not null`,
    whereText(text),
  );
  return rows.map(({ id }: { id: number }) => id);
}
