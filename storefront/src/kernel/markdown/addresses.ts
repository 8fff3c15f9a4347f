import { MediaName } from '@lectern/shared-types';
import { decodeEntities } from './escape.ts';

/** Strapi's editor writes the address of the CMS in front when it inserts a file. */
const UPLOAD = /^(?:https?:\/\/[^/?#]+)?\/uploads\/([^/?#]+)(?:[?#]|$)/i;
const UPLOADS = /\/uploads\/([^\s"'()<>[\]?#\\|]+)/g;

/** An address as a browser would read it. Control characters, which browsers pass over, must not hide a scheme. */
export function cleanAddress(written: string): string {
  const visible = decodeEntities(written)
    .replace(/\p{Cc}/gu, '')
    .trim();
  return visible.replace(/[\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));
}

/** In lower case; `https` for addresses that take the page's scheme, null inside the site. */
export function schemeOf(href: string): string | null {
  if (/^(?:\/|%5C){2}/i.test(href)) return 'https';
  return /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase() ?? null;
}

export function leavesSite(href: string): boolean {
  return schemeOf(href) === 'http' || schemeOf(href) === 'https';
}

/** The file of the media library that an address names. @example uploadName('/uploads/a_1.png?sig=…') // 'a_1.png' */
export function uploadName(href: string): MediaName | null {
  const written = UPLOAD.exec(href)?.[1];
  return written === undefined ? null : asMediaName(written);
}

/**
 * Every file of the media library that a text refers to, in order, each once. Reads the source only, so it may
 * name a file that stands in a code example.
 */
export function mediaNames(source: string): MediaName[] {
  const names = Array.from(source.matchAll(UPLOADS), (match) => asMediaName(match[1] ?? ''));
  return [...new Set(names.filter((name) => name !== null))];
}

const WHOLE_UPLOADS = /(?:https?:\/\/[^\s/?#"'()<>]+)?\/uploads\/([^\s"'()<>[\]?#\\|]+)(?:\?[^\s"'()<>]*)?/gi;

/** A text whose files of the media library have the addresses that `src` gives; the others keep theirs. */
export function namedMedia(source: string, src: (name: MediaName) => string | null): string {
  return source.replace(WHOLE_UPLOADS, (whole, written: string) => {
    const name = asMediaName(written);
    return (name && src(name)) ?? whole;
  });
}

function asMediaName(written: string): MediaName | null {
  try {
    return MediaName.safeParse(decodeURIComponent(decodeEntities(written))).data ?? null;
  } catch {
    return null; // a stray percent sign
  }
}
