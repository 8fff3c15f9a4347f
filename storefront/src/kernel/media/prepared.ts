import type { Picture } from './model.ts';

/** Raise it when pictures are to be prepared anew. */
export const MEDIA_VERSION = 1;

/** What became of a file: a picture without its alternative text, which belongs to its use, or a plain file. */
export type Prepared =
  ({ kind: 'picture' } & Omit<Picture, 'alt'>) | { kind: 'file'; src: string; mime: string; bytes: number };

/** Names (`<hash>.<ext>`) of the prepared files, as they lie in the media folder. */
export function filesOf(prepared: Prepared): string[] {
  const sources = prepared.kind === 'picture' ? prepared.sources.map(({ src }) => src) : [];
  return [...new Set([prepared.src, ...sources])].map((src) => src.slice('/media/'.length));
}

const PICTURES = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg', 'tif', 'tiff']);

const MIME_TYPES: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  pdf: 'application/pdf',
  zip: 'application/zip',
  vtt: 'text/vtt; charset=utf-8',
};

/** Extension of a file in lower case, without its dot. @example extensionOf('cover_3f9a.PNG') // 'png' */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

export function isPicture(name: string): boolean {
  return PICTURES.has(extensionOf(name));
}

/** What a file is, judged by its name alone: the uploader's word is not trusted. */
export function mimeOf(name: string): string {
  return MIME_TYPES[extensionOf(name)] ?? 'application/octet-stream';
}
