import type { APIContext } from 'astro';
import { sitemapShards } from '#rooms/publishing/index.ts';
import { sitemapIndex } from '#rooms/publishing/rules/sitemap.ts';
import { xmlResponse } from '#rooms/publishing/rules/xml.ts';

export async function GET({ url }: APIContext): Promise<Response> {
  const shards = await sitemapShards();
  return xmlResponse('application/xml', sitemapIndex(url.origin, shards));
}
