/**
 * For pages whose address is a secret: no page, ours or other, and no log is told of it, and no cache keeps it. With
 * `no-referrer` browsers would send the forms of the page without their origin, and we would refuse them (Fetch Standard, `Origin` header).
 */
export function keepSecret(headers: Headers): void {
  headers.set('cache-control', 'private, no-store');
  headers.set('referrer-policy', 'strict-origin');
  headers.set('x-robots-tag', 'noindex');
}
