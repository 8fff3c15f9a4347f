import sharp from 'sharp';
import type { Prepared } from './prepared.ts';
import { extensionOf } from './types.ts';
import type { StockName } from './stock.ts';
import { storeBytes } from './store.ts';

/** Widths in pixels: a phone, a phone of high density or a column of text, a large screen. */
const WIDTHS = [480, 960, 1440];
/** For browsers that choose no width. */
const USUAL_WIDTH = 960;
const LARGEST_WIDTH = Math.max(...WIDTHS);
/** Visually the same as the original for photographs and screenshots; smaller ones are cheap anyway. */
const QUALITY = 80;
/** Pixels beyond which a picture is taken for an attack on memory. */
const PIXEL_LIMIT = 80_000_000;

/** The widths in which a picture is offered: never wider than it is. @example widthsFor(600) // [480, 600] */
export function widthsFor(width: number): number[] {
  return [...WIDTHS.filter((one) => one < width), width].filter((one) => one <= LARGEST_WIDTH);
}

interface Size {
  width: number;
  height: number;
}

/** The original, and where what is made of it goes. */
interface Original {
  name: string;
  bytes: Buffer;
  stock: StockName;
}

async function keptAsItIs({ bytes, stock }: Original, extension: string, size: Size): Promise<Prepared> {
  return { kind: 'picture', src: await storeBytes(bytes, { stock, extension }), sources: [], ...size };
}

async function scaled({ bytes, stock }: Original, width: number) {
  const picture = sharp(bytes, { limitInputPixels: PIXEL_LIMIT }).autoOrient().resize({ width });
  const smaller = await picture.webp({ quality: QUALITY }).toBuffer();
  return { width, src: await storeBytes(smaller, { stock, extension: 'webp' }) };
}

/**
 * Prepares a picture for readers: drawings and moving pictures as they are, anything else upright, without its
 * hidden data (places, cameras) and in several widths. Throws where the bytes are no picture.
 */
export async function preparePicture(original: Original): Promise<Prepared> {
  const about = await sharp(original.bytes, { limitInputPixels: PIXEL_LIMIT }).metadata();
  const size = about.autoOrient;
  if (about.format === 'svg' || about.format === 'gif') return keptAsItIs(original, about.format, size);
  if ((about.pages ?? 1) > 1) return keptAsItIs(original, extensionOf(original.name), size);
  const sources = [];
  for (const width of widthsFor(size.width)) sources.push(await scaled(original, width));
  const usual = sources.find((source) => source.width >= USUAL_WIDTH) ?? sources.at(-1);
  return { kind: 'picture', src: usual?.src ?? '', sources, ...size };
}
