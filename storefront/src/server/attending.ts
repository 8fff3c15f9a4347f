import { closeDatabase } from '#kernel/db/index.ts';
import type { CardWords } from '#kernel/cards/model.ts';
import { attend } from '#kernel/side-thread.ts';
import { writePages, type PagesJob } from '#rooms/publishing/index.ts';
import { render } from './app.ts';

/* What side threads do. */

export function attendPages(): void {
  attend((job: PagesJob) => writePages(job, render), closeDatabase);
}

/** Loads what draws with the first card: nothing else needs it. */
export function attendDrawings(): void {
  const draw = async (words: CardWords) => (await import('#kernel/cards/draw.ts')).drawCard(words);
  attend(draw, closeDatabase);
}
