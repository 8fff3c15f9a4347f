import { LOCALES, type Locale, type PublishedType } from '@lectern/shared-types';
import { routes } from 'virtual:lectern/routes';
import type { Change } from '#kernel/changes.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import type { Address } from './model.ts';
import {
  addressesOf,
  outputsOf,
  STANDING,
  standingAddresses,
  standingOutputs,
  type Entry,
  type Output,
} from './rules/addresses.ts';
import { addressedBy } from './rules/changes.ts';
import { isListed, type Shard } from './rules/sitemap.ts';

const SHAPES = {
  article: '/articles/[]',
  page: '/[]',
  author: '/authors/[]',
  category: '/categories/[]',
  tag: '/tags/[]',
  course: '/courses/[]',
  bundle: '/bundles/[]',
  lesson: '/courses/[]/[]',
} as const;

interface Typed {
  type: PublishedType;
  documentId: string;
}

type Told = Entry & { type: keyof typeof SHAPES; documentId: string };

const written = ({ kind, slug, group, ...rest }: editorial.EditorialAddress): Told => ({
  ...rest,
  type: kind,
  shape: SHAPES[kind],
  values: [slug],
  canonical: true,
  shard: group,
});

const taught = (address: catalog.CatalogAddress): Told => {
  const { kind, slugs, ...rest } = address;
  return { ...rest, type: kind, shape: SHAPES[kind], values: slugs, shard: catalog.groupOf(address) };
};

/** The lists of courses that are there whatever is published; those that narrow nothing down are hidden. */
async function shelves(locale: Locale): Promise<Entry[]> {
  const narrowing = await catalog.narrowingShelves(locale);
  const said = { locales: [...LOCALES], updatedAt: null, picture: null, canonical: true, shard: STANDING };
  return Object.entries(catalog.SHELVES).flatMap(([facet, values]) =>
    values.map((value) => ({
      ...said,
      locale,
      shape: `/courses/${facet}/[]`,
      values: [value],
      hidden: !narrowing.includes(`/courses/${facet}/${value}/`),
    })),
  );
}

async function entries(documentIds?: string[]): Promise<Told[]> {
  const documents = await editorial.addresses(documentIds);
  const offers = await catalog.addresses(documentIds);
  return [...documents.map(written), ...offers.map(taught)];
}

/** As `entries`, of documents whose types are known: rooms are asked only for what is theirs. */
async function entriesOf(documents: Typed[]): Promise<Told[]> {
  const ids = [...new Set(documents.map(({ documentId }) => documentId))];
  const types = new Set(documents.map(({ type }) => type));
  const isWritten = editorial.TYPES.some((type) => types.has(type));
  const texts = isWritten ? await editorial.addresses(ids) : [];
  return [...texts.map(written), ...(await catalog.addresses(ids, types)).map(taught)];
}

const patterns = () => routes.filter(({ released }) => released).map(({ pattern }) => pattern);

/** The pages that are there without any document. */
async function standing(): Promise<Address[]> {
  const lists = await Promise.all(LOCALES.map(shelves));
  return [...standingAddresses(patterns()), ...addressesOf(patterns(), lists.flat())];
}

/** Every prerendered page of the site, in a stable order. */
async function publicAddresses(): Promise<Address[]> {
  return [...(await standing()), ...addressesOf(patterns(), await entries())];
}

/**
 * What a dynamic page answers to Astro's `getStaticPaths`; it serves the page's twin too.
 * @example export const getStaticPaths = staticPaths;
 */
export async function staticPaths({ routePattern }: { routePattern: string }) {
  const all = await publicAddresses();
  return all.filter(({ pattern }) => pattern === routePattern).map(({ params }) => ({ params }));
}

/** The sitemaps of the site. */
export async function sitemapShards(): Promise<Shard[]> {
  const groups = [...(await editorial.addressGroups()), ...(await catalog.addressGroups())];
  return [
    { name: STANDING, updatedAt: null },
    ...groups.map(({ group, updatedAt }) => ({ name: group, updatedAt })),
  ];
}

/** What one sitemap lists; nothing where there is no such sitemap. */
export async function sitemapAddresses(shard: string): Promise<Address[]> {
  if (shard === STANDING) return (await standing()).filter(isListed);
  const documents = await editorial.addressesIn(shard);
  const offers = await catalog.addressesIn(shard);
  return addressesOf(patterns(), [...documents.map(written), ...offers.map(taught)]).filter(isListed);
}

/** Every file that a release is made of. */
export async function outputs(): Promise<Output[]> {
  const shards = await sitemapShards();
  const names = shards.map(({ name }) => name);
  return [...outputsOf(patterns(), await publicAddresses(), names), ...standingOutputs(patterns())];
}

/**
 * The pages of these documents as they are now, and the sitemaps that list them. Those of them that have never been
 * rendered are to be, for no tag leads to them; to the others the tags lead where they differ.
 */
export async function pathsOf(changes: Change[]): Promise<Output[]> {
  const found = await entriesOf(changes);
  const addresses = addressesOf(patterns(), found.filter(addressedBy(changes)));
  const shards = new Set(addresses.filter(isListed).map(({ shard }) => shard));
  return outputsOf(patterns(), addresses, [...shards]);
}

/** The pages of these documents that search engines are to find. */
export async function listedPaths(documentIds: string[]): Promise<string[]> {
  if (documentIds.length === 0) return [];
  const asked = new Set(documentIds);
  const found = (await entries(documentIds)).filter(({ documentId }) => asked.has(documentId));
  return addressesOf(patterns(), found)
    .filter(isListed)
    .map(({ path }) => path);
}

/** Where these documents are to be found, each in its languages; some are nowhere. */
export async function whereabouts(
  documents: Typed[],
): Promise<{ documentId: string; locale: Locale; path: string }[]> {
  const asked = new Set(documents.map(({ documentId }) => documentId));
  const found = await entriesOf(documents);
  return found
    .filter(({ documentId, canonical }) => canonical && asked.has(documentId))
    .flatMap((entry) =>
      addressesOf(patterns(), [entry]).map(({ locale, path }) => ({
        documentId: entry.documentId,
        locale,
        path,
      })),
    );
}

/** The document that each page shows, by the page's path. Pages that stand by themselves show none. */
export async function pageOwners(): Promise<Map<string, { type: PublishedType; documentId: string }>> {
  const all = await entries();
  return new Map(
    all.flatMap((entry) => {
      const { type, documentId } = entry;
      return addressesOf(patterns(), [entry]).map(({ path }) => [path, { type, documentId }] as const);
    }),
  );
}
