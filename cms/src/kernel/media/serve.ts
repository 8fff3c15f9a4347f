import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';
import { mediaStore } from './open-store';
import { mediaHeaders } from './rules/headers';
import { parseRange, type AskedRange } from './rules/range';
import type { MediaStore, OpenedFile } from './store';

export type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Answers with a file of the media library: 200, 206 for a range, 304 for what the reader has. Asks nobody
 * whether the reader may have it.
 *
 * @throws Refusal 404 for no such file, 416 for a range that the file does not have.
 */
export async function serveMedia(ctx: Context, name: string): Promise<void> {
  const file = await openAsked(await mediaStore(), { name, asked: parseRange(ctx.get('range')), ctx });
  if (file === 'no such file') {
    throw new Refusal(404, 'NO_SUCH_FILE', 'The media library has no file of this name.');
  }
  if (file === 'no such range') {
    throw new Refusal(416, 'NO_SUCH_RANGE', 'The file does not have the bytes that were asked for.');
  }
  ctx.set(mediaHeaders(name));
  ctx.set('ETag', `"${file.version}"`);
  answer(ctx, file);
}

/** A reader that holds a part of another version (If-Range) gets the whole file. */
async function openAsked(
  store: MediaStore,
  { name, asked, ctx }: { name: string; asked: AskedRange | null; ctx: Context },
) {
  const file = await store.open(name, asked);
  const held = ctx.get('if-range');
  if (typeof file === 'string' || !file.range || !held || held === `"${file.version}"`) return file;
  file.body.destroy();
  return store.open(name, null);
}

function answer(ctx: Context, { body, size, range }: OpenedFile): void {
  ctx.status = range ? 206 : 200;
  if (range) ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  ctx.body = body;
  ctx.length = range ? range.end - range.start + 1 : size;
  if (ctx.fresh) ctx.status = 304;
}
