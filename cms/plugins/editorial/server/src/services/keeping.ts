import { AsyncLocalStorage } from 'node:async_hooks';
import { type DocumentContext, type DocumentMiddleware, rowsOf, writeOf } from '@lectern/cms-kernel';
import type { RevisionSummary } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { currentActor, currentOrigin } from './acting';
import { type KnownDocument, takeIn } from './adopting';
import { allowPublishing } from './publishing';
import { settleWrite } from './settling';
import { type KeptType, keptType } from './types';

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];
const ORIGINS: Partial<Record<string, RevisionSummary['origin']>> = {
  clone: 'cloned',
  discardDraft: 'discarded',
};
const NOTHING: KnownDocument = { rows: [], reviews: new Map() };

/** What is about to be written. */
interface Write {
  type: KeptType;
  /** What is new gets its id when it is made. */
  documentId: string | undefined;
  isPublishing: boolean;
}

/** A write that goes on; what is written to the same document inside it is settled with it. */
interface Going extends Write {
  hasMore: boolean;
  isOver: boolean;
}
const going = new AsyncLocalStorage<Going>();

/**
 * Keeps every write to a text as a version, in the transaction of the write, and lets nothing go live that is
 * not approved, whichever door it comes by. Must be the outermost middleware: what the others change counts.
 */
export function keepVersions(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    const type = keptType(strapi, ctx.uid);
    if (!type || !WRITES.includes(ctx.action)) return next();
    const write = describe(ctx, type);
    if (isPartOfAnother(write)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const frame = { strapi, trx, type, ...frameOf(strapi, ctx) };
      const { documentId, isPublishing } = write;
      const before = documentId ? await takeIn({ ...frame, documentId }) : NOTHING;
      if (isPublishing) await allowPublishing(trx);
      const inside: Going = { ...write, hasMore: false, isOver: false };
      const result = await going.run(inside, next);
      inside.isOver = true;
      const written = rowsOf(result);
      const id = documentId ?? written[0]?.documentId;
      if (id) {
        const ids = inside.hasMore ? null : written.map((row) => row.id);
        const isInPlace = ctx.action === 'update' && !isPublishing;
        await settleWrite({ ...frame, documentId: id }, { before, ids, isInPlace });
      }
      return result;
    });
  };
}

function describe(ctx: DocumentContext, type: KeptType): Write {
  const { documentId, status } = writeOf(ctx);
  const isNew = ctx.action === 'create' || ctx.action === 'clone';
  const isPublishing = ctx.action === 'publish' || status === 'published';
  return { type, documentId: isNew ? undefined : documentId, isPublishing: type.hasDrafts && isPublishing };
}

function isPartOfAnother({ type, documentId, isPublishing }: Write): boolean {
  const outer = going.getStore();
  if (!outer || outer.isOver || documentId === undefined) return false;
  const isSame = outer.type.uid === type.uid && outer.documentId === documentId;
  if (!isSame || (isPublishing && !outer.isPublishing)) return false;
  outer.hasMore = true;
  return true;
}

function frameOf(strapi: Core.Strapi, { action }: DocumentContext) {
  const actor = currentActor(strapi);
  const kind = ORIGINS[action] ?? (actor.kind === 'import' ? 'imported' : 'saved');
  return { actor, origin: currentOrigin({ kind, restoredFrom: null }) };
}
