import { MediaName } from '@lectern/shared-types';
import { placeOf } from '../site-addresses';

/** Where an address leads, as far as it shows without asking anybody. */
export type Destination =
  | { kind: 'upload'; name: string }
  /** A document's page; whether it is there, the database knows. */
  | { kind: 'document'; path: string }
  | { kind: 'fine' }
  | { kind: 'nowhere' };

const FINE: Destination = { kind: 'fine' };
const NOWHERE: Destination = { kind: 'nowhere' };
const UPLOAD = /^\/uploads\/([^/?#]+)(?:[?#]|$)/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** @example destinationOf('/courses/first-steps') // { kind: 'document', path: '/courses/first-steps/' } */
export function destinationOf(written: string): Destination {
  const href = written.trim();
  if (href.startsWith('#') && href.length > 1) return FINE;
  if (href.startsWith('//')) return ofWeb(`https:${href}`);
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ofScheme(scheme, href);
  // Relative addresses mean something else on each page that shows the text.
  return href.startsWith('/') ? inside(href) : NOWHERE;
}

function ofScheme(scheme: string, href: string): Destination {
  if (scheme === 'http' || scheme === 'https') return ofWeb(href);
  if (scheme === 'mailto') return /^mailto:[^\s@]+@[^\s@]+$/i.test(href) ? FINE : NOWHERE;
  if (scheme === 'tel') return /^tel:\+?[\d\s().-]+$/i.test(href) ? FINE : NOWHERE;
  return NOWHERE;
}

/** A host of the open web has a dot; `https://https://…` and `https://第一课` do not. */
function ofWeb(href: string): Destination {
  const { hostname = '' } = parse(href) ?? {};
  return /[^.]\.[^.]|^\[|^localhost$/.test(hostname) ? FINE : NOWHERE;
}

function inside(href: string): Destination {
  const upload = UPLOAD.exec(href)?.[1];
  if (upload !== undefined) {
    const name = MediaName.safeParse(decoded(upload));
    return name.success ? { kind: 'upload', name: name.data } : NOWHERE;
  }
  const path = pathOf(href);
  const place = path === null ? null : placeOf(path);
  if (path === null || place === null) return NOWHERE;
  return place === 'standing' ? FINE : { kind: 'document', path };
}

/** The path as the site writes it: no query, no fragment, and a slash behind what is no file. */
function pathOf(href: string): string | null {
  const url = parse(href, 'https://site.invalid');
  const path = url && decoded(url.pathname);
  if (!path) return null;
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

function parse(href: string, base?: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null;
}

function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null; // a stray percent sign
  }
}
