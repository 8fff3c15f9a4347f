import type { Finding, Person, ReviewState } from '@lectern/shared-types';
import type { Transaction } from '@lectern/cms-kernel';
import type { Text } from '../rules/text';

/** Where a text stands, as the table `editorial.review` keeps it. */
export interface Review {
  uid: string;
  document_id: string;
  locale: string;
  state: ReviewState;
  version: number;
  title: string;
  revision: number | null;
  approved_revision: number | null;
  approved_hash: string | null;
  live_revision: number | null;
  live_hash: string | null;
  live_common_hash: string | null;
  submitted_by: number | null;
  submitted_at: Date | null;
  first_reviewer_id: number | null;
  first_reviewer_name: string | null;
  second_reviewer_id: number | null;
  second_reviewer_name: string | null;
  assignee_id: number | null;
  assignee_name: string | null;
  due_at: Date | null;
  findings: Finding[];
  /** Who wrote what is under review; of no account in other states. */
  authors: Person[];
  ended_at: Date | null;
}

/** A standing together with the version that the draft is now. */
export interface KeptReview extends Review {
  hash: string | null;
  common_hash: string | null;
}

export const whereText = ({ uid, documentId, locale }: Text) => ({ uid, document_id: documentId, locale });

/** The standing of a text, made where there is none, and locked until the transaction ends. */
export async function lockReview(trx: Transaction, text: Text): Promise<Review> {
  const where = whereText(text);
  await trx('editorial.review').insert(where).onConflict(['uid', 'document_id', 'locale']).ignore();
  return parsed(await trx('editorial.review').where(where).forUpdate().first('*'));
}

/** Changes the standing of a locked text; every change gives it the next version. */
export async function saveReview(trx: Transaction, text: Text, change: Partial<Review>): Promise<void> {
  const { findings, authors, ...rest } = change;
  await trx('editorial.review')
    .where(whereText(text))
    .update({
      ...rest,
      ...(findings ? { findings: JSON.stringify(findings) } : {}),
      ...(authors ? { authors: JSON.stringify(authors) } : {}),
      version: trx.raw('version + 1'),
      changed_at: trx.fn.now(),
    });
}

/** The standings of all texts of a document by their locales, locked until the transaction ends. */
export async function lockDocument(
  trx: Transaction,
  uid: string,
  documentId: string,
): Promise<Map<string, KeptReview>> {
  const rows: KeptReview[] = await trx('editorial.review as review')
    .leftJoin('editorial.revision as revision', {
      'revision.uid': 'review.uid',
      'revision.document_id': 'review.document_id',
      'revision.locale': 'review.locale',
      'revision.number': 'review.revision',
    })
    .where({ 'review.uid': uid, 'review.document_id': documentId })
    .orderBy('review.locale')
    .select('review.*', 'revision.hash', 'revision.common_hash')
    .forUpdate('review');
  return new Map(rows.map((row) => [row.locale, parsed(row)]));
}

/** Strapi has its driver leave JSON unread. */
export const parsed = <R extends Review>(row: R & { findings: unknown; authors: unknown }): R => ({
  ...row,
  findings: JSON.parse(String(row.findings)),
  authors: JSON.parse(String(row.authors)),
});
