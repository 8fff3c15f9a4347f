import { renderAsync } from '@resvg/resvg-js';
import { basename, join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { places } from '#kernel/places.ts';
import { facesFor } from './fonts.ts';
import type { CardWords } from './model.ts';
import { cardLayout, COVER_SIZE } from './rules/layout.ts';
import { CARD_SIZE } from './rules/size.ts';

/** The cover as an address that holds it; null where its file is gone or cannot be read. */
async function coverOf(src: string | null): Promise<string | null> {
  if (!src) return null;
  const picture = sharp(join(places().media, basename(src))).resize({ ...COVER_SIZE, fit: 'cover' });
  const bytes = await picture
    .flatten({ background: 'white' })
    .jpeg({ quality: 86 })
    .toBuffer()
    .catch(() => null);
  return bytes && `data:image/jpeg;base64,${bytes.toString('base64')}`;
}

/** The card as a PNG of `CARD_SIZE`. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const { title, kicker, site } = words;
  const fonts = await facesFor(`${title}${kicker ?? ''}${site}…`);
  const fontFamily = fonts.map(({ name }) => name).join(', ');
  const layout = cardLayout(words, { fontFamily, cover: await coverOf(words.cover) });
  const svg = await satori(layout, { ...CARD_SIZE, fonts });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}
