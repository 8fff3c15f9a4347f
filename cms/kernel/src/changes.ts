import type { Core, Modules, UID } from '@strapi/strapi';

export type DocumentMiddleware = Modules.Documents.Middleware.Middleware;
export type DocumentContext = Modules.Documents.Middleware.Context;
/** The transaction that a document is written in. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** What a write names in its parameters, whichever action it is. */
export interface Write {
  documentId?: string;
  locale?: string;
  status?: string;
  data?: Record<string, unknown>;
}

export function writeOf(ctx: DocumentContext): Write {
  return ctx.params as Write; // every action's parameters are a subset of these, but their union is not
}

/** Whether this action puts something before readers: publishing has several doors in Strapi. */
function goesLive(ctx: Pick<DocumentContext, 'action'>, write: Write): boolean {
  if (ctx.action === 'publish') return true;
  return (ctx.action === 'create' || ctx.action === 'update') && write.status === 'published';
}

interface Row {
  id: number;
  documentId: string;
}

/** The rows that an action answers with; reads and counts have none. */
export function rowsOf(result: unknown): Row[] {
  if (typeof result !== 'object' || result === null) return [];
  const rows: unknown[] = 'entries' in result && Array.isArray(result.entries) ? result.entries : [result];
  return rows.filter(isRow);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';
}

/** A change of `uid` that has just gone live, in the transaction that it is written in. */
export interface LiveChange {
  strapi: Core.Strapi;
  uid: UID.ContentType;
  documentId: string;
  locale: string;
  /** Id of the published row. */
  id: number;
  trx: Transaction;
}

/**
 * Runs `react` for each locale that goes live of the given types, in the same transaction: what it writes
 * stands or falls with the publication.
 */
export function whenLive(
  strapi: Core.Strapi,
  uids: readonly UID.ContentType[],
  react: (change: LiveChange) => Promise<void>,
): DocumentMiddleware {
  return async (ctx, next) => {
    if (!uids.includes(ctx.uid) || !goesLive(ctx, writeOf(ctx))) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const ids = rowsOf(result).map((row) => row.id);
      const rows = await strapi.db.query(ctx.uid).findMany({ where: { id: { $in: ids } } });
      for (const { id, documentId, locale } of rows) {
        await react({ strapi, uid: ctx.uid, documentId, locale, id, trx });
      }
      return result;
    });
  };
}

/** The table that holds a content type. */
export function tableOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  return strapi.db.metadata.get(uid).tableName;
}
