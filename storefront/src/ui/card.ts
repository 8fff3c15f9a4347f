import { cardHash } from '#kernel/cards/rules/hash.ts';
import type { CardWords } from '#kernel/cards/model.ts';
import { CARD_SIZE } from '#kernel/cards/rules/size.ts';
import { localePath } from '#kernel/locale.ts';
import type { PageMeta, Shell } from './page.ts';

/** A picture for whoever shows a link to a page; `src` is a whole address. */
export interface ShareImage {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** What its card needs to know of a page. */
export type CardMeta = Pick<PageMeta, 'title' | 'path' | 'card' | 'cover' | 'picture'>;

export function cardWords({ locale, site }: Shell, meta: CardMeta): CardWords {
  const { title = meta.title, kicker = null } = meta.card ?? {};
  return { locale, title, kicker, site: site.name, cover: meta.cover?.src ?? null };
}

/** Where the card of a page lies: after its own address, under the hash of its words. @example '/cards/3f…/en/tags/tea.png' */
function cardPath(shell: Shell, meta: CardMeta): string {
  const page = localePath(shell.locale, meta.path).replace(/\/$/, '');
  const name = meta.path === '/' ? `${page}/index` : page;
  return `/cards/${cardHash(cardWords(shell, meta))}${name}.png`;
}

/** Networks show no drawings. */
const isDrawing = (src: string) => src.endsWith('.svg');

/** The picture that an editor chose for sharing, else the page's card. */
export function shareImage(shell: Shell, meta: CardMeta): ShareImage {
  const chosen = meta.picture?.sources.at(-1);
  const { picture } = meta;
  if (picture && !isDrawing(picture.src)) {
    const src = shell.origin + (chosen?.src ?? picture.src);
    const width = chosen?.width ?? picture.width;
    const height = Math.round((picture.height / picture.width) * width);
    return { src, width, height, alt: picture.alt || meta.title };
  }
  return { src: shell.origin + cardPath(shell, meta), ...CARD_SIZE, alt: meta.title };
}
