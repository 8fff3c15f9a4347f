import type { APIContext } from 'astro';

/** What depends on who asks is of no use to a search engine. */
const PRIVATE = ['/learn/', '/account/', '/checkout/', '/preview/', '/api/', '/search/?'];

export function GET({ url }: APIContext): Response {
  const closed = PRIVATE.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  const lines = ['User-agent: *', ...closed, '', `Sitemap: ${url.origin}/sitemap-index.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
