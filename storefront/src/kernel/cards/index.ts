import { drawn } from './drawing.ts';
import { keptPicture } from './kept.ts';
import type { CardWords } from './model.ts';
import { cardHash } from './rules/hash.ts';

export type { CardWords };
export { cardHash };

/** The card as a PNG of `CARD_SIZE`. */
export function cardPicture(words: CardWords): Promise<Buffer> {
  return keptPicture(`${cardHash(words)}.png`, () => drawn(words));
}
