/** What a path asks for. `file` is relative to its root; a `page` may also be answered on demand. */
export type Asked =
  | { kind: 'page'; file: string }
  | { kind: 'file'; root: 'release' | 'assets' | 'media'; file: string }
  /** An address without its closing slash; it leads on where there is such a page. */
  | { kind: 'unclosed'; path: string }
  | { kind: 'nothing' };

const NOTHING: Asked = { kind: 'nothing' };

// eslint-disable-next-line no-control-regex -- these are the characters to be refused
const STRANGE = /[\u0000-\u001f\u007f\\]/;

/** Folders, hidden files and what only looks like a path are never looked up. */
function isPlain(path: string): boolean {
  const segments = path.slice(1).split('/');
  const inner = segments.slice(0, -1);
  return (
    !STRANGE.test(path) &&
    inner.every((segment) => segment !== '') &&
    !segments.some((s) => s.startsWith('.'))
  );
}

/** Compressed twins and the files behind pages are no addresses of their own. */
const INTERNAL = /\.(gz|html)$/;

/** @param rawPath the path as it came, still percent-encoded, without its query */
export function asked(rawPath: string): Asked {
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return NOTHING;
  }
  if (!path.startsWith('/') || !isPlain(path)) return NOTHING;
  if (path.endsWith('/')) return { kind: 'page', file: `${path.slice(1)}index.html` };
  if (INTERNAL.test(path)) return NOTHING;
  if (path.startsWith('/_astro/')) return { kind: 'file', root: 'assets', file: path.slice(1) };
  if (path.startsWith('/media/')) return { kind: 'file', root: 'media', file: path.slice('/media/'.length) };
  if (/\.[a-z0-9]+$/i.test(path)) return { kind: 'file', root: 'release', file: path.slice(1) };
  return { kind: 'unclosed', path: rawPath };
}

/**
 * An address as a log may keep it: whoever has that of a preview sees the draft, that of a mail or a gift opens what
 * it was sent for, and paid files are not named.
 */
export function addressForLog(address: string): string {
  const [, secret] = /^\/((?:en\/)?(?:preview|gated|account|redeem|gift))\//.exec(address) ?? [];
  return secret === undefined ? address : `/${secret}/…`;
}
