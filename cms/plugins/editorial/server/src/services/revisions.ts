import type { Transaction } from '@lectern/cms-kernel';
import type { RevisionSummary } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Content, Labels } from '../rules/snapshot';
import type { Text } from '../rules/text';
import type { Actor } from './acting';
import { whereText } from './reviews';
import type { ReadText } from './snapshots';

/** A version, as the table `editorial.revision` keeps it. */
export interface Revision {
  number: number;
  hash: string;
  common_hash: string;
  content: Content;
  labels: Labels;
  /** Paths of the attributes that there were; null for versions from before these were kept. */
  attributes: string[] | null;
  title: string;
  changed: string[];
  origin: RevisionSummary['origin'];
  restored_from: number | null;
  author_id: number | null;
  author_name: string;
  made_at: Date;
  published_at: Date | null;
}

/** What a new version is made of. */
export interface NewRevision {
  read: Pick<ReadText, 'content' | 'labels' | 'attributes' | 'hash' | 'commonHash' | 'title'>;
  changed: string[];
  origin: RevisionSummary['origin'];
  restoredFrom: number | null;
  author: Pick<Actor, 'id' | 'name'>;
  publishedAt: Date | null;
}

/** Keeps a version under the next number of its text, whose standing must be locked; answers the number. */
export async function insertRevision(trx: Transaction, text: Text, revision: NewRevision): Promise<number> {
  const { read, changed, origin, restoredFrom, author, publishedAt } = revision;
  const next = trx('editorial.revision').where(whereText(text)).max('number');
  const [row] = await trx('editorial.revision')
    .insert({
      ...whereText(text),
      number: trx.raw('coalesce((?), 0) + 1', [next]),
      hash: read.hash,
      common_hash: read.commonHash,
      content: JSON.stringify(read.content),
      labels: JSON.stringify(read.labels),
      attributes: read.attributes,
      title: read.title,
      changed,
      origin,
      restored_from: restoredFrom,
      author_id: author.id,
      author_name: author.name,
      published_at: publishedAt,
    })
    .returning('number');
  return row.number;
}

/** One version with all that it says; undefined where there is none, or none any more. */
export async function readRevision(
  db: Transaction | Core.Strapi['db']['connection'],
  text: Text,
  number: number,
): Promise<Revision | undefined> {
  const row = await db('editorial.revision')
    .where({ ...whereText(text), number })
    .first('*');
  // Strapi has its driver leave JSON unread.
  return row && { ...row, content: JSON.parse(row.content), labels: JSON.parse(row.labels) };
}

/** Remembers when readers first saw a version. */
export async function markPublished(trx: Transaction, text: Text, number: number): Promise<void> {
  await trx('editorial.revision')
    .where({ ...whereText(text), number })
    .whereNull('published_at')
    .update({ published_at: trx.fn.now() });
}
