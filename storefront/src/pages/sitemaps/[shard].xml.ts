import type { APIContext } from 'astro';
import { sitemapShards } from '#rooms/publishing/index.ts';
import { sitemap } from '#rooms/publishing/rules/sitemap.ts';
import { xmlResponse } from '#rooms/publishing/rules/xml.ts';
import { notFound } from '../_shell.ts';

export async function getStaticPaths() {
  const shards = await sitemapShards();
  return [...shards.keys()].map((shard) => ({ params: { shard } }));
}

export async function GET({ params, url }: APIContext): Promise<Response> {
  const addresses = (await sitemapShards()).get(params.shard ?? '');
  return addresses ? xmlResponse('application/xml', sitemap(url.origin, addresses)) : notFound();
}
