import { isLocal } from './env.ts';

/** What is asked of the browser that keeps a cookie. */
interface Keeping {
  /** In seconds; 0 makes it forget. */
  maxAge: number;
  /** Whether scripts of ours may read it. */
  readable?: boolean;
}

/** Without TLS, as on one's own machine, browsers take neither the prefix nor the attribute. */
const full = (name: string) => (isLocal() ? name : `__Host-${name}`);

/**
 * The line that gives a browser a cookie for the whole of this site and no other (RFC 6265bis, 4.1.3.2).
 * @param value letters, digits and `-_.=` only
 * @example setCookie('session', 'x7…', { maxAge: 60 }) // '__Host-session=x7…; Path=/; Max-Age=60; SameSite=Lax; …'
 */
export function setCookie(name: string, value: string, { maxAge, readable = false }: Keeping): string {
  const attributes = [
    `${readable ? name : full(name)}=${value}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'SameSite=Lax',
    ...(readable ? [] : ['HttpOnly']),
    ...(isLocal() ? [] : ['Secure']),
  ];
  return attributes.join('; ');
}

/**
 * The value of a cookie of ours that a browser sent; null for none.
 * @param header as it came, as in `a=1; session=x7…`
 */
export function cookieOf(header: string | null | undefined, name: string): string | null {
  const start = `${full(name)}=`;
  const found = header?.split(';').find((pair) => pair.trimStart().startsWith(start));
  return found === undefined ? null : found.trim().slice(start.length);
}
