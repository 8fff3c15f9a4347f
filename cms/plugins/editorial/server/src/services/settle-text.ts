import type { Transaction } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import { HOUSE } from './acting';
import { takeIn } from './adopting';
import type { OpenText } from './documents';
import { settleDraft } from './drafts';
import { keptType } from './types';

/**
 * A text as it is now, its standings locked. What came into the database by no door of Strapi is kept as a version
 * first, so that nobody decides on a text that is no more.
 *
 * @returns null where there is no such text.
 */
export async function settleText(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentId, locale }: Text,
): Promise<OpenText | null> {
  const type = keptType(strapi, uid);
  if (!type) return null;
  const origin = { kind: 'found', restoredFrom: null } as const;
  const open = { strapi, trx, type, documentId, actor: HOUSE, origin };
  const { reviews } = await takeIn(open);
  return settleDraft(open, locale, reviews.get(locale));
}
