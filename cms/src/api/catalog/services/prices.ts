import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type DocumentMiddleware, rowsOf, type Write, writeOf } from '@lectern/cms-kernel';
import { faultOfPrice, forbiddenChanges, isTierForTier, pricedItem } from '../rules/price';

const PRICE = 'api::catalog.price';

/** A price that cannot be, or a change of one that may not be. */
export class PriceRefused extends errors.ValidationError {
  constructor(message: string) {
    super(message, { code: 'PRICE_REFUSED' });
  }
}

/** Prices are append-only: what somebody paid must stay readable in what was asked. */
export function guardPrices(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    if (ctx.uid !== PRICE) return next();
    if (ctx.action === 'delete') throw new PriceRefused('A price is never deleted. Set its end instead.');
    if (ctx.action === 'update') await refuseRewriting(strapi, writeOf(ctx));
    if (ctx.action !== 'create' && ctx.action !== 'clone') return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      for (const { id } of rowsOf(result)) await settle(strapi, id);
      return result;
    });
  };
}

async function refuseRewriting(strapi: Core.Strapi, { documentId, data }: Write): Promise<void> {
  const price = await strapi.db.query(PRICE).findOne({ where: { documentId } });
  if (!price || !data) return;
  const changed = forbiddenChanges(price, data);
  if (changed.length > 0) {
    throw new PriceRefused(`A price is never rewritten (${changed.join(', ')}). End it and add another.`);
  }
  const fault = faultOfPrice({ ...price, until: data.until === undefined ? price.until : data.until });
  if (fault) throw new PriceRefused(fault);
}

/** Keeps document ids beside the relations, which follow rows that publishing replaces. */
async function settle(strapi: Core.Strapi, id: number): Promise<void> {
  const price = await strapi.db.query(PRICE).findOne({
    where: { id },
    populate: { course: true, lesson: true, bundle: true, tier: true, forTier: true },
  });
  const priced = pricedItem(price);
  if (!priced) throw new PriceRefused('Choose exactly one: a course, a lesson, a bundle or a tier.');
  const fault = faultOfPrice(price);
  if (fault) throw new PriceRefused(fault);
  if (isTierForTier(priced, price.forTier)) {
    throw new PriceRefused('The price of a tier is for everybody. Leave empty which members it is for.');
  }
  const kept = { ...priced, forTierId: price.forTier?.documentId ?? null };
  await strapi.db.query(PRICE).update({ where: { id }, data: kept });
}
