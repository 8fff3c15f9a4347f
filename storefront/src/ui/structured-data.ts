import { DEFAULT_LOCALE, type Locale, type SocialAccount } from '@lectern/shared-types';
import type { Crumb, Shell } from './page.ts';
import { addressOf } from './addresses.ts';

/** A node of schema.org JSON-LD. */
export interface Thing {
  '@type': string | string[];
  [property: string]: unknown;
}

/** The text of a JSON-LD block; `<` is escaped so that no content can close the script element. */
export function jsonLd(things: Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** Who publishes; other things refer to it by `@id`. */
export function organization(shell: Shell): Thing {
  const { site, origin } = shell;
  return {
    '@type': 'Organization',
    '@id': `${origin}/#organization`,
    name: site.name,
    url: addressOf(origin, DEFAULT_LOCALE, '/'),
    ...(site.logo && { logo: origin + site.logo.src }),
    ...sameAs(site.social),
  };
}

/** The accounts that have an address; WeChat, for one, only has names. */
export function sameAs(accounts: SocialAccount[]): { sameAs?: string[] } {
  const addresses = accounts.map(({ account }) => account).filter((account) => /^https?:\/\//.test(account));
  return addresses.length > 0 ? { sameAs: addresses } : {};
}

export function webSite(shell: Shell): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${shell.origin}/#website`,
    name: shell.site.name,
    description: shell.site.description,
    url: addressOf(shell.origin, shell.locale, '/'),
    inLanguage: shell.locale,
    publisher: { '@id': `${shell.origin}/#organization` },
  };
}

/** `crumbs` from the home page to the page itself. */
export function breadcrumbList(origin: string, locale: Locale, crumbs: Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(origin, locale, path),
    })),
  };
}
