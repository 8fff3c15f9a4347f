/** The types of what is not a picture, by extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  aac: 'audio/aac',
  pdf: 'application/pdf',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  vtt: 'text/vtt; charset=utf-8',
};

/** Extension of a file in lower case, without its dot. @example extensionOf('cover_3f9a.PNG') // 'png' */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/**
 * The name under which a file is saved: its title, and what it is by its address, where that says it.
 * @example fileNameOf({ title: 'Tasting sheet', src: '/media/3f9a.pdf?until=1' }) // 'Tasting sheet.pdf'
 */
export function fileNameOf({ title, src }: { title: string; src: string }): string {
  const [ending = ''] = /\.[a-z0-9]{1,8}$/.exec(src.split('?')[0] ?? '') ?? [];
  return title.toLowerCase().endsWith(ending) ? title : `${title}${ending}`;
}

const PICTURES = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg', 'tif', 'tiff']);

export function isPicture(name: string): boolean {
  return PICTURES.has(extensionOf(name));
}

/** What a file is, judged by its name alone: the uploader's word is not trusted. */
export function mimeOf(name: string): string {
  return MEDIA_TYPES[extensionOf(name)] ?? 'application/octet-stream';
}
