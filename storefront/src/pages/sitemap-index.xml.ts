import type { APIContext } from 'astro';
import { publicAddresses } from '#rooms/publishing/index.ts';
import { shardsOf, sitemapIndex } from '#rooms/publishing/rules/sitemap.ts';
import { xmlResponse } from '#rooms/publishing/rules/xml.ts';

export async function GET({ url }: APIContext): Promise<Response> {
  const shards = shardsOf(await publicAddresses());
  return xmlResponse('application/xml', sitemapIndex(url.origin, shards));
}
