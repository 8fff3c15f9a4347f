import { basename, join } from 'node:path';
import sharp from 'sharp';
import mark from '../../../public/favicon.svg?raw';
import { COLOURS } from '#kernel/colours.ts';
import type { Picture } from '#kernel/media/model.ts';
import { places } from '#kernel/places.ts';
import { keptPicture } from './kept.ts';
import { iconPlan } from './rules/icon-plan.ts';

async function draw(logo: Picture | null, icon: string): Promise<Buffer> {
  const { side, inner, opaque } = iconPlan(icon);
  const source = logo
    ? join(places().media, basename(logo.sources.at(-1)?.src ?? logo.src))
    : Buffer.from(mark);
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const drawing = await sharp(source, { density: 600 })
    .resize({ width: inner, height: inner, fit: 'contain', background: clear })
    .png()
    .toBuffer();
  const ground = {
    width: side,
    height: side,
    channels: 4 as const,
    background: opaque ? COLOURS.paper : clear,
  };
  return sharp({ create: ground })
    .composite([{ input: drawing }])
    .png()
    .toBuffer();
}

/** The logo, or our mark where there is none, as a square PNG. */
export function iconPicture(logo: Picture | null, icon: string): Promise<Buffer> {
  const name = logo ? basename(logo.src).replace(/\..*$/, '') : 'mark';
  return keptPicture(`icon-${name}-${icon}.png`, () => draw(logo, icon));
}
