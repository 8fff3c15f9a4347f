import { createHash } from 'node:crypto';
import type { CardWords } from '../model.ts';

/** To be raised when cards are drawn in another way: then every one has another address. */
const DRAWING = 1;

/** Names a card by what stands on it. */
export function cardHash({ locale, title, kicker, site, cover }: CardWords): string {
  const whole = JSON.stringify([DRAWING, locale, title, kicker, site, cover]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
