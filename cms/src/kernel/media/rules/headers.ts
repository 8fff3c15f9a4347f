import { isShown, servedType } from './types';

/** A document in SVG or XML may hold scripts; in this sandbox it can only draw. */
const SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

/** Headers of a file that keep it from ever acting as a page of the admin panel. */
export function mediaHeaders(name: string): Record<string, string> {
  const mime = servedType(name);
  return {
    'Content-Type': mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime,
    'X-Content-Type-Options': 'nosniff',
    // A file keeps its name when an editor replaces it, so browsers ask again soon.
    'Cache-Control': 'private, max-age=300',
    'Accept-Ranges': 'bytes',
    ...(isShown(mime) ? {} : { 'Content-Disposition': 'attachment' }),
    ...(isInert(mime) ? {} : { 'Content-Security-Policy': SANDBOX }),
  };
}

/** Browsers draw a PDF in a viewer of their own, which a sandbox would switch off. */
function isInert(mime: string): boolean {
  return mime === 'application/pdf' || (isShown(mime) && mime !== 'image/svg+xml');
}
