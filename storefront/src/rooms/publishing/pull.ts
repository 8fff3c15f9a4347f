import type { PublishedDocument, PublishedType } from '@lectern/shared-types';
import { exportedDocuments } from '#kernel/cms/client.ts';
import { alone, transaction, type Key, type Transaction } from '#kernel/db/index.ts';
import { MediaShelf } from '#kernel/media/index.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import * as membership from '#rooms/membership/index.ts';
import { batchesOf } from './rules/batches.ts';
import { noteThatAllWasPulled } from './sql/standing.ts';
import { explained, store } from './store.ts';

/** Held by whoever changes what is published or writes pages of it: publishing is serial per site. */
export const PUBLISHING_LOCK = 'lectern.publishing';

/** Documents that are stored at once: what a pull needs of memory. */
const BATCH = 100;

/** What a pull did, in documents; `prepared` counts files of the media library. */
export interface PullReport {
  documents: number;
  created: number;
  updated: number;
  removed: number;
  prepared: number;
  warnings: string[];
}

type Seen = Record<PublishedType, Key[]> & { paid: Key[] };

const nothingSeen = (): Seen => ({
  settings: [],
  author: [],
  category: [],
  tag: [],
  article: [],
  page: [],
  course: [],
  lesson: [],
  bundle: [],
  tier: [],
  price: [],
  paid: [],
});

function note(seen: Seen, batch: PublishedDocument[]): void {
  for (const document of batch) {
    const { documentId, locale } = document;
    seen[document.type].push({ documentId, locale });
    if (document.type === 'lesson' && document.data.access === 'paid') seen.paid.push({ documentId, locale });
  }
}

async function removeUnseen(trx: Transaction, seen: Seen): Promise<number> {
  let removed = 0;
  for (const type of editorial.TYPES) removed += await editorial.forgetOthers(trx, type, seen[type]);
  for (const type of catalog.TYPES) removed += await catalog.forgetOthers(trx, type, seen[type]);
  await membership.forgetOthers(trx, seen.paid);
  return removed;
}

async function pullInto(trx: Transaction): Promise<PullReport> {
  const shelf = new MediaShelf();
  const seen = nothingSeen();
  const report = { documents: 0, created: 0, updated: 0 };
  for await (const batch of batchesOf(exportedDocuments(), BATCH)) {
    const { created, updated } = await store(trx, batch, shelf);
    note(seen, batch);
    report.documents += batch.length;
    report.created += created;
    report.updated += updated;
  }
  const removed = await removeUnseen(trx, seen);
  await membership.storeOpeners(trx);
  await shelf.settle(trx);
  await noteThatAllWasPulled(trx);
  return { ...report, removed, prepared: shelf.prepared, warnings: shelf.warnings };
}

/** Makes the read tables hold exactly what the CMS has published, all of it or nothing. */
export async function pull(): Promise<PullReport> {
  return alone(PUBLISHING_LOCK, () => transaction(pullInto)).catch((error: unknown) =>
    Promise.reject(explained(error)),
  );
}
