import type { Transaction } from '@lectern/cms-kernel';
import type { Standing } from '@lectern/shared-types';
import { changedFields, commonPart, type Content } from '../rules/snapshot';
import { addressOf, type Text } from '../rules/text';
import { type Review, whereText } from './reviews';
import type { KeptType } from './types';

type OtherLocale = Standing['otherLocales'][number];

/** Where the other languages of a document stand, and what publishing this one would change in them. */
export async function otherLocalesOf(
  trx: Transaction,
  text: Text,
  type: KeptType | undefined,
): Promise<OtherLocale[]> {
  const { uid, documentId, locale } = text;
  const reviews: Review[] = await trx('editorial.review')
    .where({ uid, document_id: documentId, ended_at: null })
    .orderBy('locale');
  const here = reviews.find((review) => review.locale === locale);
  const others = reviews.filter((review) => review.locale !== locale);
  if (!here || !type || others.length === 0) return [];
  const draft = await contentOf(trx, text, here.revision);
  const found: OtherLocale[] = [];
  for (const review of others) {
    const there = { ...text, locale: review.locale };
    const language = addressOf(there).locale;
    if (language === null) continue;
    const live = await contentOf(trx, there, review.live_revision);
    const commonChanges =
      draft && live ? changedFields(commonPart(live, type.schema), commonPart(draft, type.schema)) : [];
    found.push({ locale: language, state: review.state, isLive: live !== null, commonChanges });
  }
  return found;
}

async function contentOf(trx: Transaction, text: Text, number: number | null): Promise<Content | null> {
  if (number === null) return null;
  const row = await trx('editorial.revision')
    .where({ ...whereText(text), number })
    .first('content');
  return row ? JSON.parse(row.content) : null; // left unread by the driver
}
