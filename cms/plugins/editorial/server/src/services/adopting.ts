import { tableOf } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { HOUSE } from './acting';
import { type OpenDocument, textIn } from './documents';
import { type KeptReview, lockDocument, lockReview, type Review, saveReview } from './reviews';
import { insertRevision } from './revisions';
import { documentRows, type DocumentRow } from './rows';
import { type ReadText, readText } from './snapshots';
import { type KeptType, keptTypes } from './types';

/** A document as it is known before it is written to. */
export interface KnownDocument {
  rows: DocumentRow[];
  /** By locale; locked until the transaction ends. */
  reviews: Map<string, KeptReview>;
}

/**
 * Locks the standings of a document's texts. Texts from before the desk are taken in as they are found: their
 * present draft, and what readers see where that is another.
 */
export async function takeIn(open: OpenDocument): Promise<KnownDocument> {
  const rows = await documentRows(open);
  const reviews = await lockDocument(open.trx, open.type.uid, open.documentId);
  const unseen = rows.filter(({ isDraft, locale }) => isDraft && !reviews.get(locale)?.revision);
  if (unseen.length === 0) return { rows, reviews };
  for (const { locale } of unseen) await adopt(open, locale, rows);
  return { rows, reviews: await lockDocument(open.trx, open.type.uid, open.documentId) };
}

/** Takes in every document from before the desk that nobody has written to since. */
export async function takeInAll(strapi: Core.Strapi): Promise<void> {
  const origin = { kind: 'found', restoredFrom: null } as const;
  for (const type of keptTypes(strapi)) {
    for (const documentId of await unseenDocuments(strapi, type)) {
      await strapi.db.transaction(({ trx }) =>
        takeIn({ strapi, trx, type, documentId, actor: HOUSE, origin }),
      );
    }
  }
}

async function unseenDocuments(strapi: Core.Strapi, { uid, isLocalized }: KeptType): Promise<string[]> {
  const { rows } = await strapi.db.connection.raw(
    `select distinct document_id as id from ?? as row
     where not exists (select from editorial.review
       where uid = ? and document_id = row.document_id and revision is not null
         and locale = ${isLocalized ? 'row.locale' : `''`})`,
    [tableOf(strapi, uid), uid],
  );
  return rows.map(({ id }: { id: string }) => id);
}

async function adopt(open: OpenDocument, locale: string, rows: DocumentRow[]): Promise<void> {
  const text = textIn(open, locale);
  const known = await lockReview(open.trx, text);
  const draft = await readText(open.strapi, open.type, text);
  if (known.revision !== null || !draft) return;
  const liveRow = rows.find((row) => row.isLive && row.locale === locale);
  const live = liveRow ? await readText(open.strapi, open.type, { ...text, side: 'live' }) : null;
  const isModified = live !== null && live.hash !== draft.hash;
  const publishedAt = liveRow?.publishedAt ?? null;
  const older = isModified ? await keepFound(open, locale, { read: live, publishedAt }) : null;
  const revision = await keepFound(open, locale, {
    read: draft,
    publishedAt: isModified ? null : publishedAt,
  });
  await saveReview(open.trx, text, {
    state: live && !isModified ? 'published' : 'draft',
    title: draft.title,
    revision,
    ...(live ? liveMarks(older ?? revision, live) : {}),
  });
}

function keepFound(
  open: OpenDocument,
  locale: string,
  { read, publishedAt }: { read: ReadText; publishedAt: Date | null },
): Promise<number> {
  return insertRevision(open.trx, textIn(open, locale), {
    read,
    changed: [],
    origin: 'found',
    restoredFrom: null,
    author: HOUSE,
    publishedAt,
  });
}

/** What a standing remembers of what readers see. */
export function liveMarks(
  revision: number | null,
  { hash, commonHash }: Pick<ReadText, 'hash' | 'commonHash'>,
) {
  return {
    live_revision: revision,
    live_hash: hash,
    live_common_hash: commonHash,
  } satisfies Partial<Review>;
}
