import { PUBLISHED_TYPES, type PublishedDocument, type PublishedType } from '@lectern/shared-types';
import { together, type Changed } from '#kernel/changes.ts';
import type { Key, Removed, Transaction, Written } from '#kernel/db/index.ts';
import { codeOf, SiteError } from '#kernel/errors.ts';
import type { Shelves } from '#kernel/media/index.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import * as membership from '#rooms/membership/index.ts';
import { slugsLeft } from './rules/changes.ts';
import { divide } from './rules/divide.ts';
import { tryTakenAgain } from './sql/outbox.ts';
import { storeFormerSlugs, storeTouches } from './sql/touches.ts';

/** A document in one language, by its type. */
export interface TypedKey extends Key {
  type: PublishedType;
}

/** Whatever changed, whose pages are to be rendered again and who left which address is kept with it. */
async function noted(trx: Transaction, all: Changed[]): Promise<Changed> {
  const changed = together(all);
  await storeTouches(trx, changed.touched);
  const left = slugsLeft(changed.changes);
  await storeFormerSlugs(trx, left);
  if (left.length > 0) await tryTakenAgain(trx);
  return changed;
}

async function storeType(trx: Transaction, documents: PublishedDocument[], shelves: Shelves) {
  const division = divide(documents);
  const written = await editorial.store(trx, division.editorial, shelves.public);
  const taught = await catalog.store(trx, division.catalog, shelves.public);
  await membership.storePolicies(
    trx,
    division.editorial.filter((one) => one.type === 'page'),
  );
  await membership.store(trx, division.membership, shelves.gated);
  await membership.forget(trx, division.open);
  return { written, taught };
}

/** Hands documents to the rooms that keep them, in the order of the export. */
export async function store(
  trx: Transaction,
  documents: PublishedDocument[],
  shelves: Shelves,
): Promise<Written & Changed> {
  const byType = Map.groupBy(documents, ({ type }) => type);
  const stored = [];
  for (const type of PUBLISHED_TYPES) stored.push(await storeType(trx, byType.get(type) ?? [], shelves));
  const all = stored.flatMap(({ written, taught }) => [written, taught]);
  await membership.storeOpeners(trx, catalog.regroupedTogether(stored.map(({ taught }) => taught.regrouped)));
  return {
    ...(await noted(trx, all)),
    created: all.reduce((sum, { created }) => sum + created, 0),
    updated: all.reduce((sum, { updated }) => sum + updated, 0),
  };
}

/** The rooms' ways to remove documents of a type. */
interface Removal {
  editorial(type: editorial.EditorialType): Promise<Removed & Changed>;
  catalog(type: catalog.CatalogType): Promise<Removed & catalog.CatalogChanged>;
  membership(): Promise<unknown>;
}

async function removed(trx: Transaction, by: Removal): Promise<Removed & Changed> {
  const written = [];
  for (const type of editorial.TYPES) written.push(await by.editorial(type));
  const taught = [];
  for (const type of catalog.TYPES) taught.push(await by.catalog(type));
  await by.membership();
  await membership.storeOpeners(trx, catalog.regroupedTogether(taught.map(({ regrouped }) => regrouped)));
  const all = [...written, ...taught];
  return { ...(await noted(trx, all)), removed: all.reduce((sum, { removed }) => sum + removed, 0) };
}

/** Removes documents that are published no more. */
export async function forget(trx: Transaction, keys: TypedKey[]): Promise<Removed & Changed> {
  const of = (type: PublishedType) => keys.filter((key) => key.type === type);
  return removed(trx, {
    editorial: (type) => editorial.forget(trx, type, of(type)),
    catalog: (type) => catalog.forget(trx, type, of(type)),
    membership: async () => {
      await membership.forget(trx, of('lesson'));
      await membership.forgetPolicies(trx, of('page'));
    },
  });
}

/** Removes all documents but these. @param paid those of them whose texts are paid */
export async function forgetOthers(
  trx: Transaction,
  keys: TypedKey[],
  paid: Key[],
): Promise<Removed & Changed> {
  const of = (type: PublishedType) => keys.filter((key) => key.type === type);
  return removed(trx, {
    editorial: (type) => editorial.forgetOthers(trx, type, of(type)),
    catalog: (type) => catalog.forgetOthers(trx, type, of(type)),
    membership: async () => {
      await membership.forgetOthers(trx, paid);
      await membership.forgetOtherPolicies(trx, of('page'));
    },
  });
}

/** Slugs are checked when the transaction ends, so that two documents may swap theirs. */
export function explained(error: unknown): unknown {
  if (codeOf(error) !== '23505' || !(error instanceof Error)) return error;
  const detail = 'detail' in error ? String(error.detail) : error.message;
  const message = `Two published documents of one kind claim the same address: ${detail} Nothing was changed.`;
  return new SiteError('ADDRESS_TAKEN', message, { cause: error });
}
