import type { Transaction } from '@lectern/cms-kernel';
import type { Person } from '@lectern/shared-types';
import type { Text } from '../rules/text';
import { creatorOf, type Entry } from './entries';
import { whereText } from './reviews';

/**
 * Those who wrote what the draft of a text now says: whoever made a version since the one that readers saw before
 * it. Nobody of them may review it. By the names that they had then.
 */
export async function writersOf(trx: Transaction, text: Text): Promise<Person[]> {
  const { rows } = await trx.raw(
    `with written as (
       select number, author_id, author_name, published_at from editorial.revision
       where uid = :uid and document_id = :document_id and locale = :locale
     ), present as (
       select revision from editorial.review
       where uid = :uid and document_id = :document_id and locale = :locale
     )
     select distinct on (author_id) author_id as id, author_name as name from written
     where author_id is not null and number > coalesce((
       select max(number) from written, present
       where published_at is not null and number < present.revision), 0)
     order by author_id, number desc`,
    whereText(text),
  );
  return rows;
}

/** The writers of a text; whoever made the entry, where no version tells, as in texts from before the desk. */
export async function authorsOf(trx: Transaction, text: Text, entry: Entry | null): Promise<Person[]> {
  const writers = await writersOf(trx, text);
  return writers.length > 0 || entry === null ? writers : creatorOf(entry);
}
