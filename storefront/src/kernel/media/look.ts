import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { mediaFile } from '../cms/client.ts';
import { cuesOf } from './cues.ts';
import type { Prepare } from './shelf.ts';
import { extensionOf, isPicture, mimeOf } from './types.ts';

/**
 * Shows files of the media library as they are, and stores nothing: what only a draft refers to must not become
 * public.
 * @param addressOf where whoever looks at the draft gets a file of this name
 */
export function lookAtOriginals(addressOf: (name: string) => string): Prepare {
  return async ({ name, bytes }) => {
    const response = await mediaFile(name);
    if (!response.ok || !response.body) return null;
    const src = addressOf(name);
    if (isPicture(name)) {
      const { autoOrient } = await sharp(await buffer(response.body)).metadata();
      return { kind: 'picture', src, sources: [], ...autoOrient };
    }
    const about = { kind: 'file', src, mime: mimeOf(name) } as const;
    if (extensionOf(name) === 'vtt') {
      const text = await response.text();
      return { ...about, bytes: Buffer.byteLength(text), cues: cuesOf(text) };
    }
    await response.body.cancel();
    const size = bytes ?? Number(response.headers.get('content-length') ?? 0);
    return { ...about, bytes: size };
  };
}
