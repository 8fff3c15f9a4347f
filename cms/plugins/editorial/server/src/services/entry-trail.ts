import { type DocumentMiddleware, rowsOf, writeOf } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { currentActor } from './acting';
import { audit } from './audit';
import { keptType } from './types';

const PRICE = 'api::catalog.price';
const NEW = ['create', 'clone'];

/**
 * Tells the trail of new drafts, and of prices before and after, in the transaction of the write. What else happens
 * to entries are steps of their texts.
 */
export function followEntries(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    const isPrice = ctx.uid === PRICE;
    const isNew = NEW.includes(ctx.action) && keptType(strapi, ctx.uid)?.hasDrafts === true;
    if (isPrice && [...NEW, 'update'].includes(ctx.action))
      return followPrice(strapi, writeOf(ctx).documentId, next);
    if (!isNew) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const actor = currentActor(strapi);
      for (const row of rowsOf(result)) {
        const subject = [ctx.uid, row.documentId, ...localeOf(row)].join(':');
        await audit(trx, { actor, action: 'entry.create', subject, label: titleOf(row) });
      }
      return result;
    });
  };
}

type Next = Parameters<DocumentMiddleware>[1];

function followPrice(strapi: Core.Strapi, documentId: string | undefined, next: Next) {
  return strapi.db.transaction(async ({ trx }) => {
    const before = documentId ? await priceOf(strapi, { documentId }) : null;
    const result = await next();
    for (const { id, documentId: priced } of rowsOf(result)) {
      const after = await priceOf(strapi, { id });
      const action = before ? 'price.update' : 'price.create';
      const subject = `${PRICE}:${priced}`;
      await audit(trx, {
        actor: currentActor(strapi),
        action,
        subject,
        ...(before ? { before } : {}),
        after,
      });
    }
    return result;
  });
}

const TOLD = ['itemType', 'item', 'kind', 'period', 'currency', 'amount', 'forTierId', 'from', 'until'];

async function priceOf(strapi: Core.Strapi, where: object): Promise<object | null> {
  const price: Record<string, unknown> | null = await strapi.db.query(PRICE).findOne({ where });
  return price && Object.fromEntries(TOLD.map((name) => [name, price[name]]));
}

const localeOf = (row: object): string[] =>
  'locale' in row && typeof row.locale === 'string' && row.locale ? [row.locale] : [];

function titleOf(row: object): string {
  const title = 'title' in row ? row.title : 'name' in row ? row.name : '';
  return typeof title === 'string' ? title : '';
}
