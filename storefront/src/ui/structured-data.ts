import { DEFAULT_LOCALE, type Locale, type SocialAccount } from '@lectern/shared-types';
import type {
  ArticleLeaf,
  BreadcrumbList,
  IdReference,
  LearningResourceLeaf,
  MergeLeafTypes,
  Organization,
  Person,
  Thing as SchemaThing,
  WebSite,
} from 'schema-dts';
import { localePath } from '#kernel/locale.ts';
import type { Crumb, Shell } from './page.ts';
import { addressOf } from './addresses.ts';

/** A text that one learns from. */
export type LessonThing = MergeLeafTypes<[ArticleLeaf, LearningResourceLeaf]>;
/** A node of schema.org JSON-LD. */
export type Thing = SchemaThing | LessonThing;

/** The text of a JSON-LD block; `<` is escaped so that no content can close the script element. */
export function jsonLd(things: Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** Points to the organization of the page, which is told once. */
export const publisherOf = (origin: string): IdReference => ({ '@id': `${origin}/#organization` });

/** Who publishes; other things refer to it by `@id`. */
export function organization(shell: Shell) {
  const { site, origin } = shell;
  return {
    '@type': 'Organization',
    '@id': `${origin}/#organization`,
    name: site.name,
    description: site.description,
    url: addressOf(origin, DEFAULT_LOCALE, '/'),
    ...(site.logo && { logo: origin + site.logo.src }),
    ...sameAs(site.social),
  } satisfies Organization;
}

/** The accounts that have an address; WeChat, for one, only has names. */
export function sameAs(accounts: SocialAccount[]): { sameAs?: string[] } {
  const addresses = accounts.map(({ account }) => account).filter((account) => /^https?:\/\//.test(account));
  return addresses.length > 0 ? { sameAs: addresses } : {};
}

/** The whole site in one language, and how to search it (https://schema.org/SearchAction). */
export function webSite({ origin, locale, site }: Shell) {
  const search = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addressOf(origin, locale, '/search/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  } as const;
  return {
    '@type': 'WebSite',
    '@id': `${addressOf(origin, locale, '/')}#website`,
    name: site.name,
    ...(site.tagline && { alternateName: site.tagline }),
    description: site.description,
    url: addressOf(origin, locale, '/'),
    inLanguage: locale,
    publisher: publisherOf(origin),
    potentialAction: search,
  } satisfies WebSite;
}

/** Who wrote or teaches; the page of each tells more. */
export function persons({ origin, locale }: Shell, authors: { name: string; slug: string }[]) {
  return authors.map(({ name, slug }) => {
    const url = origin + localePath(locale, `/authors/${slug}/`);
    return { '@type': 'Person', '@id': url, name, url } satisfies Person;
  });
}

/** `crumbs` from the home page to the page itself. */
export function breadcrumbList(origin: string, locale: Locale, crumbs: Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: addressOf(origin, locale, path),
    })),
  } satisfies BreadcrumbList;
}

/** The pages that a page lists, in its order. */
export function itemList({ origin, locale }: Shell, paths: string[]) {
  return {
    '@type': 'ItemList' as const,
    itemListElement: paths.map((path, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      url: origin + localePath(locale, path),
    })),
  };
}
