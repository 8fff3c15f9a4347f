import type { APIContext } from 'astro';
import { cardHash, cardPicture } from '#kernel/cards/index.ts';
import { notFound } from '../../_shell.ts';
import { pagePath, unchanging } from '../../_pictures.ts';

export const prerender = false;

/**
 * The card of a page, which the page itself tells the words of: no page, or one that is kept out of search engines,
 * has none. Under the hash of other words it leads to the present card.
 */
export async function GET(context: APIContext): Promise<Response> {
  const { hash, page = '' } = context.params;
  const path = pagePath(page);
  const shown = path && (await context.rewrite(path));
  const words = context.locals.card;
  if (!shown || !shown.ok || !words) return notFound();
  const present = cardHash(words);
  if (hash !== present) return context.redirect(`/cards/${present}/${page}.png`, 302);
  return unchanging('image/png', await cardPicture(words));
}
