/** What only answers to whoever asks has no picture; nor have pictures themselves. */
const WITHOUT = /^\/(en\/)?(learn|account|checkout|preview|api|avatars|media|cards|icons|qr)\//;

/** The page that a picture is of. @example pagePath('en/tags/tea') // '/en/tags/tea/' @example pagePath('index') // '/' */
export function pagePath(name: string): string | null {
  if (!/^[\p{L}\p{N}/_-]{1,400}$/u.test(name) || name.includes('//')) return null;
  const path = `/${name}/`.replace(/\/index\/$/, '/');
  return WITHOUT.test(path) ? null : path;
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** A picture whose address says what stands on it. */
export function unchanging(type: string, bytes: Buffer | string): Response {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  return new Response(body, { headers: { 'content-type': type, 'cache-control': FOR_EVER } });
}
