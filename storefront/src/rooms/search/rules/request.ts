import type { Query, Request } from '../model.ts';
import { inMainlandWords } from './fold.ts';

/** Signs of a query that are read; what is longer is no question. */
const MOST_SIGNS = 120;
const MOST_HITS = 50;
const USUAL_HITS = 10;
const MOST_OFFSET = 200;

const whole = (value: number | undefined, usual: number, most: number) =>
  value === undefined || !Number.isFinite(value) ? usual : Math.min(most, Math.max(0, Math.floor(value)));

/** What the engine is to be asked; null where nothing is asked. */
export function requestOf({ text, offset, limit, ...query }: Query, targets: string[]): Request | null {
  const said = [...text.replaceAll('\0', ' ').toWellFormed()].slice(0, MOST_SIGNS).join('').trimStart();
  if (!/[\p{L}\p{N}]/u.test(said)) return null;
  return {
    ...query,
    text: inMainlandWords(said),
    targets,
    offset: whole(offset, 0, MOST_OFFSET),
    limit: whole(limit, USUAL_HITS, MOST_HITS),
  };
}
