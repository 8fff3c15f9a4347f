import { extensionOf, MEDIA_TYPES } from '#kernel/media/types.ts';

/** Nothing inline, nothing from elsewhere but pictures, on a page only PDFs of ours, no frame around us. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: https:",
  "object-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A PDF is read on our pages, and on nobody else's. */
const DOCUMENT_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY.replace(
    "frame-ancestors 'none'",
    "frame-ancestors 'self'",
  ),
  'x-frame-options': 'SAMEORIGIN',
};

/** A drawing that somebody opens by itself may style itself and nothing else. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const YEAR = 31_536_000;

/** What every answer carries. `siteUrl` decides whether browsers are told to come by TLS only. */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(siteUrl.startsWith('https:') && { 'strict-transport-security': `max-age=${YEAR}` }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ...MEDIA_TYPES,
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** What a file may do and be, by its name. @example fileHeaders('robots.txt', false) */
export function fileHeaders(file: string, isImmutable: boolean): Record<string, string> {
  const extension = extensionOf(file);
  const type = TYPES[extension];
  // Feed readers and whoever shares an address show the picture on a page of their own.
  const isPicture = type?.startsWith('image/') ?? false;
  return {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': isImmutable
      ? `public, max-age=${YEAR}, immutable`
      : 'public, max-age=0, must-revalidate',
    ...(isPicture && { 'cross-origin-resource-policy': 'cross-origin' }),
    ...(extension === 'pdf' && DOCUMENT_HEADERS),
    ...(extension === 'svg' && { 'content-security-policy': DRAWING_POLICY }),
    ...(!type && { 'content-disposition': 'attachment' }),
  };
}

const ASCII_ONLY = /[^\x20-\x7e]|["\\%]/g;

/**
 * Under which name a file is saved (RFC 6266). What browsers cannot show is saved at once.
 * @example dispositionOf({ type: 'application/pdf', name: '茶.pdf' }) // "inline; filename=\"_.pdf\"; filename*=UTF-8''%E8%8C%B6.pdf"
 */
export function dispositionOf({ type, name }: { type: string; name: string }): string {
  const isShown = /^(?:image|video|audio)\/|^application\/pdf/.test(type);
  const plain = name.replaceAll(ASCII_ONLY, '_');
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** Whether the browser takes gzip. @example acceptsGzip('br, gzip;q=0') // false */
export function acceptsGzip(header: string | undefined): boolean {
  const offer = (header ?? '').split(',').map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const gzip = offer.find(([name]) => name === 'gzip') ?? offer.find(([name]) => name === '*');
  return gzip !== undefined && !/^q=0(\.0*)?$/.test(gzip[1] ?? '');
}

export type Part = { start: number; end: number } | 'whole' | 'unsatisfiable';

/** The one range of bytes that is asked for; several at once are answered with the whole (RFC 9110, 14.2). */
export function partOf(header: string | undefined, size: number): Part {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (!first && !last)) return 'whole';
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
