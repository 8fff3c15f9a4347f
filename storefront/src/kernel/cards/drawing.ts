import type { CardWords } from './model.ts';

export type { CardWords };

/** Answers the bytes of a PNG. */
type Draw = (words: CardWords) => Promise<Uint8Array>;

let draw: Draw = async (words) => (await import('./draw.ts')).drawCard(words);

/** Lets another thread draw the cards of this process. */
export function drawElsewhere(elsewhere: Draw): void {
  draw = elsewhere;
}

/** Draws a card where this process draws: in place, unless it was told otherwise. */
export async function drawn(words: CardWords): Promise<Buffer> {
  return Buffer.from(await draw(words));
}
