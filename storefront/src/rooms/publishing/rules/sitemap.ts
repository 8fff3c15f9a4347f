import { alternatesOf } from '#ui/addresses.ts';
import { neutralPath } from '#kernel/locale.ts';
import type { Address } from '../model.ts';
import { xmlElement, xmlText } from './xml.ts';

/** https://www.sitemaps.org/protocol.html; alternates by Google's `xhtml:link`, pictures by its `image:image`. */
const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

const NAMESPACES = {
  ...SITEMAP,
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/** One sitemap of the site, and when an address in it last changed, as far as it is known. */
export interface Shard {
  name: string;
  updatedAt: string | null;
}

/** Whether search engines are to find the page under this address. */
export const isListed = ({ hidden, canonical }: Pick<Address, 'hidden' | 'canonical'>) =>
  canonical && !hidden;

export function sitemapIndex(origin: string, shards: Shard[]): string {
  const entries = shards.map(({ name, updatedAt }) =>
    xmlElement('sitemap', {}, location(`${origin}/sitemaps/${name}.xml`) + lastModified(updatedAt)),
  );
  return xmlElement('sitemapindex', SITEMAP, `\n${entries.join('\n')}\n`);
}

export function sitemap(origin: string, addresses: Address[]): string {
  const entries = addresses.map((address) => {
    const alternates = alternatesOf(origin, address.locales, neutralPath(address.path));
    const links = alternates.map(({ hreflang, href }) =>
      xmlElement('xhtml:link', { rel: 'alternate', hreflang, href }),
    );
    return xmlElement(
      'url',
      {},
      [
        location(origin + address.path),
        lastModified(address.updatedAt),
        ...links,
        picture(origin, address.picture),
      ].join(''),
    );
  });
  return xmlElement('urlset', NAMESPACES, `\n${entries.join('\n')}\n`);
}

function location(address: string): string {
  return xmlElement('loc', {}, xmlText(address));
}

function picture(origin: string, path: string | null): string {
  return path ? xmlElement('image:image', {}, xmlElement('image:loc', {}, xmlText(origin + path))) : '';
}

function lastModified(time: string | null): string {
  return time ? xmlElement('lastmod', {}, time) : '';
}
