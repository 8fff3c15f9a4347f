import type { ImportDocument, ImportOutcome } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { judgePrice } from '../rules/price';
import { UnknownReferences } from '../rules/refusals';
import { SHAPES } from '../rules/shapes';
import type { Publisher } from './administrators';
import { lockName } from './lock';
import { repository } from './repository';

export type Said = Extract<z.output<typeof ImportDocument>, { type: 'price' }>;
type Price = Said['data'];

const PRICE = 'api::catalog.price';
const time = z.coerce
  .date()
  .nullish()
  .transform((date) => date ?? null);
const Standing = z.array(z.object({ documentId: z.string(), amount: z.number(), from: time, until: time }));

/** Document ids of what a price is for, and of the tier whose holders alone pay it. */
interface Kept {
  item: string;
  forTierId: string | null;
}

/** Makes a price be asked, in one transaction: prices are only ever appended and ended. */
export async function importPrice(
  strapi: Core.Strapi,
  { data, locale }: Said,
  publisher: Publisher | null,
): Promise<ImportOutcome> {
  return strapi.db.transaction(async ({ trx }): Promise<ImportOutcome> => {
    await lockName(trx, `price:${data.itemType}:${data.item}`);
    const item = await variantOf(strapi, data, locale);
    const forTier = data.forTier
      ? await variantOf(strapi, { itemType: 'tier', item: data.forTier }, locale)
      : null;
    const { rows } = await trx.raw('select now() as now');
    const said = { amount: data.amount, from: time.parse(data.from), until: time.parse(data.until) };
    const kept = { item: item.documentId, forTierId: forTier?.documentId ?? null };
    const standing = await standingPrices(strapi, data, kept);
    const verdict = judgePrice(said, standing, time.parse(rows[0].now) ?? new Date());
    if (verdict.outcome === 'unchanged') {
      return { documentId: verdict.documentId, outcome: 'unchanged', published: true };
    }
    for (const { documentId, until } of verdict.ends) {
      await repository(strapi, PRICE).update({ documentId, data: { until } });
    }
    const signed = publisher ? { createdBy: publisher.id, updatedBy: publisher.id } : {};
    const { documentId } = await repository(strapi, PRICE).create({
      data: { ...termsOf(data), ...said, from: verdict.from, [data.itemType]: item, forTier, ...signed },
    });
    return { documentId, outcome: 'created', published: true };
  });
}

/** In any language: a price has no words. */
async function variantOf(
  strapi: Core.Strapi,
  { itemType, item }: Pick<Price, 'itemType' | 'item'>,
  locale: string,
) {
  const query = { filters: { slug: item }, status: 'draft', locale: '*', fields: ['documentId', 'locale'] };
  const found = await repository(strapi, SHAPES[itemType].uid).findMany(query);
  const variants = z.array(z.looseObject({ documentId: z.string(), locale: z.string() })).parse(found);
  const variant = variants.find((each) => each.locale === locale) ?? variants[0];
  if (!variant) throw new UnknownReferences([{ target: itemType, name: item }], locale);
  return { documentId: variant.documentId, locale: variant.locale };
}

function termsOf({ kind, period, currency }: Price) {
  return { kind, period: period ?? null, currency };
}

async function standingPrices(strapi: Core.Strapi, price: Price, { item, forTierId }: Kept) {
  const { kind, period, currency } = termsOf(price);
  const rows = await repository(strapi, PRICE).findMany({
    filters: {
      ...{ itemType: price.itemType, item, kind, currency },
      period: period ?? { $null: true },
      forTierId: forTierId ?? { $null: true },
    },
    fields: ['documentId', 'amount', 'from', 'until'],
    sort: 'id:asc',
  });
  return Standing.parse(rows);
}
