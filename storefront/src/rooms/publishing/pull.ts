import type { PublishedDocument } from '@lectern/shared-types';
import { exportedDocuments } from '#kernel/cms/client.ts';
import { alone, analyze, transaction, type Key, type Transaction } from '#kernel/db/index.ts';
import { settleUses, shelves } from '#kernel/media/index.ts';
import { batchesOf } from './rules/batches.ts';
import { noteThatAllWasPulled } from './sql/standing.ts';
import { explained, forgetOthers, store, type TypedKey } from './store.ts';

/** Held by whoever changes what is published or writes pages of it: publishing is serial per site. */
export const PUBLISHING_LOCK = 'lectern.publishing';

/** Documents that are stored at once: what a pull needs of memory. */
const BATCH = 100;

/** So many documents that differ make the planner's figures wrong. */
const MANY = 100;

/** What a pull did, in documents; `prepared` counts files of the media library. */
export interface PullReport {
  documents: number;
  created: number;
  updated: number;
  removed: number;
  prepared: number;
  warnings: string[];
}

/** What an export held: all of it, and the lessons whose texts are paid. */
interface Seen {
  all: TypedKey[];
  paid: Key[];
}

function note(seen: Seen, batch: PublishedDocument[]): void {
  for (const document of batch) {
    const { type, documentId, locale } = document;
    seen.all.push({ type, documentId, locale });
    if (document.type === 'lesson' && document.data.access === 'paid') seen.paid.push({ documentId, locale });
  }
}

async function pullInto(trx: Transaction): Promise<PullReport> {
  const media = shelves();
  const seen: Seen = { all: [], paid: [] };
  const report = { documents: 0, created: 0, updated: 0 };
  for await (const batch of batchesOf(exportedDocuments(), BATCH)) {
    const { created, updated } = await store(trx, batch, media);
    note(seen, batch);
    report.documents += batch.length;
    report.created += created;
    report.updated += updated;
  }
  const { removed } = await forgetOthers(trx, seen.all, seen.paid);
  await settleUses(trx);
  await noteThatAllWasPulled(trx);
  if (report.created + report.updated + removed >= MANY) await analyze(trx);
  return {
    ...report,
    removed,
    prepared: media.public.prepared + media.gated.prepared,
    warnings: [...media.public.warnings, ...media.gated.warnings],
  };
}

/** Makes the read tables hold exactly what the CMS has published, all of it or nothing. */
export async function pull(): Promise<PullReport> {
  return alone(PUBLISHING_LOCK, () => transaction(pullInto)).catch((error: unknown) =>
    Promise.reject(explained(error)),
  );
}
