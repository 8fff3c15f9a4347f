import type { APIContext } from 'astro';
import { sitemapAddresses, sitemapShards } from '#rooms/publishing/index.ts';
import { sitemap } from '#rooms/publishing/rules/sitemap.ts';
import { xmlResponse } from '#rooms/publishing/rules/xml.ts';
import { notFound } from '../_shell.ts';

export async function getStaticPaths() {
  const shards = await sitemapShards();
  return shards.map(({ name }) => ({ params: { shard: name } }));
}

export async function GET({ params, url }: APIContext): Promise<Response> {
  const addresses = await sitemapAddresses(params.shard ?? '');
  return addresses.length > 0 ? xmlResponse('application/xml', sitemap(url.origin, addresses)) : notFound();
}
