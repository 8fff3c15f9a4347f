/** For pages whose address is a secret: browsers tell no other page of it, and keep none of it. */
export function keepSecret(headers: Headers): void {
  headers.set('cache-control', 'private, no-store');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-robots-tag', 'noindex');
}
