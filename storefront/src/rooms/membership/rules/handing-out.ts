import { basename } from 'node:path';
import { escapeText } from '#kernel/markdown/escape.ts';
import { fileNameOf } from '#kernel/media/types.ts';
import type { PaidBody } from '../model.ts';
import type { Handed } from './gated-address.ts';

/** A gated file as prepared texts name it. */
const NAMED = /\/gated\/([0-9a-f]{32}\.[a-z0-9]{1,8})/g;

/**
 * A paid text with addresses that open its files.
 * @param files the names of those files: an author who writes the address of another one gives nothing away
 */
export function handedOut(
  body: PaidBody,
  files: readonly string[],
  addressOf: (handed: Handed) => string,
): PaidBody {
  const own = new Set(files);
  const opened = (src: string, as: string | null) =>
    own.has(basename(src)) ? addressOf({ file: basename(src), as }) : src;
  return {
    ...body,
    html: body.html.replaceAll(NAMED, (src) => escapeText(opened(src, null))),
    media: body.media.map((file) => ({ ...file, src: opened(file.src, fileNameOf(file)) })),
    captions: body.captions.map((track) => ({ ...track, src: opened(track.src, null) })),
  };
}
