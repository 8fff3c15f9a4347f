import { alternatesOf } from '#ui/addresses.ts';
import { neutralPath } from '#kernel/locale.ts';
import type { Address } from '../model.ts';
import { xmlElement, xmlText } from './xml.ts';

/** https://www.sitemaps.org/protocol.html; alternates by Google's `xhtml:link`. */
const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * The sitemap that lists an address: one for each course, so that a new lesson rewrites a short file, and one
 * for all else. Null keeps the address out.
 */
function shardOf({ params, hidden, canonical }: Address): string | null {
  if (hidden || !canonical) return null;
  return params.course ? `course-${params.course}` : 'site';
}

/** Addresses by the name of their sitemap, in the order given. */
export function shardsOf(addresses: Address[]): Map<string, Address[]> {
  const shards = new Map<string, Address[]>();
  for (const address of addresses) {
    const shard = shardOf(address);
    if (shard === null) continue;
    const listed = shards.get(shard);
    if (listed) listed.push(address);
    else shards.set(shard, [address]);
  }
  return shards;
}

export function sitemapIndex(origin: string, shards: Map<string, Address[]>): string {
  const entries = [...shards].map(([shard, addresses]) =>
    xmlElement('sitemap', {}, location(`${origin}/sitemaps/${shard}.xml`) + lastModified(addresses)),
  );
  return xmlElement('sitemapindex', SITEMAP, `\n${entries.join('\n')}\n`);
}

export function sitemap(origin: string, addresses: Address[]): string {
  const entries = addresses.map((address) => {
    const alternates = alternatesOf(origin, address.locales, neutralPath(address.path));
    const links = alternates.map(({ hreflang, href }) =>
      xmlElement('xhtml:link', { rel: 'alternate', hreflang, href }),
    );
    return xmlElement('url', {}, location(origin + address.path) + lastModified([address]) + links.join(''));
  });
  const namespaces = { ...SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return xmlElement('urlset', namespaces, `\n${entries.join('\n')}\n`);
}

function location(address: string): string {
  return xmlElement('loc', {}, xmlText(address));
}

function lastModified(addresses: Address[]): string {
  const latest = addresses
    .map(({ updatedAt }) => updatedAt)
    .filter((time) => time !== null)
    .sort()
    .at(-1);
  return latest ? xmlElement('lastmod', {}, latest) : '';
}
