import type { PublishedDocument } from '@lectern/shared-types';
import type { Transaction, Written } from '#kernel/db/index.ts';
import { codeOf, SiteError } from '#kernel/errors.ts';
import type { MediaShelf } from '#kernel/media/index.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import * as membership from '#rooms/membership/index.ts';
import { divide } from './rules/divide.ts';

/** Hands documents, which are all of one type, to the rooms that keep them. */
export async function store(
  trx: Transaction,
  documents: PublishedDocument[],
  shelf: MediaShelf,
): Promise<Written> {
  const division = divide(documents);
  const written = [
    await editorial.store(trx, division.editorial, shelf),
    await catalog.store(trx, division.catalog, shelf),
  ];
  await membership.store(trx, division.membership);
  return {
    created: written.reduce((sum, { created }) => sum + created, 0),
    updated: written.reduce((sum, { updated }) => sum + updated, 0),
  };
}

/** Slugs are checked when the transaction ends, so that two documents may swap theirs. */
export function explained(error: unknown): unknown {
  if (codeOf(error) !== '23505' || !(error instanceof Error)) return error;
  const detail = 'detail' in error ? String(error.detail) : error.message;
  const message = `Two published documents of one kind claim the same address: ${detail} Nothing was changed.`;
  return new SiteError('ADDRESS_TAKEN', message, { cause: error });
}
