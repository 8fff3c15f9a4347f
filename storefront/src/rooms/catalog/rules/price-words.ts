import type { Locale } from '@lectern/shared-types';
import { formatMoney, messagesOf } from '#messages/index.ts';
import type { PriceView } from '../model.ts';

/** A price in a few words: what is paid, and for how long where it is not for good. */
export function priceWords(locale: Locale, { kind, period, amount, currency }: PriceView): string {
  const words = messagesOf(locale);
  const money = formatMoney(locale, amount, currency);
  if (kind === 'interval' && period) return `${money} ${words.per[period]}`;
  if (kind === 'term' && period) return `${money} ${words.termOf[period]}`;
  return money;
}
