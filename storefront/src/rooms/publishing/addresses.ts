import { routes } from 'virtual:lectern/routes';
import { read } from '#kernel/reading.ts';
import { lessonAddresses, offerAddresses } from '#rooms/catalog/index.ts';
import { addresses as editorialAddresses } from '#rooms/editorial/index.ts';
import type { Address } from './model.ts';
import { addressesOf, outputsOf, type Entry, type Output } from './rules/addresses.ts';
import { shardsOf } from './rules/sitemap.ts';

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

async function entries(): Promise<Entry[]> {
  const documents = [...(await editorialAddresses()), ...(await offerAddresses())];
  const lessons = await lessonAddresses();
  return [
    ...documents.map(({ kind, slug, ...rest }) => ({
      ...rest,
      shape: SHAPES[kind],
      values: [slug],
      canonical: true,
    })),
    ...lessons.map(({ course, lesson, ...rest }) => ({
      ...rest,
      shape: SHAPES.lesson,
      values: [course, lesson],
    })),
  ];
}

const releasedPatterns = () => routes.filter(({ released }) => released).map(({ pattern }) => pattern);

/** Every prerendered page of the site, in a stable order. */
function publicAddresses(): Promise<Address[]> {
  return read('addresses', async () => addressesOf(releasedPatterns(), await entries()));
}

/**
 * What a dynamic page answers to Astro's `getStaticPaths`; it serves the page's twin too.
 * @example export const getStaticPaths = staticPaths;
 */
export async function staticPaths({ routePattern }: { routePattern: string }) {
  const all = await publicAddresses();
  return all.filter(({ pattern }) => pattern === routePattern).map(({ params }) => ({ params }));
}

/** The addresses of each sitemap, by its name. */
export function sitemapShards(): Promise<Map<string, Address[]>> {
  return read('sitemaps', async () => shardsOf(await publicAddresses()));
}

/** Every file that a release is made of. */
export async function outputs(): Promise<Output[]> {
  const all = await publicAddresses();
  return outputsOf(releasedPatterns(), all, [...(await sitemapShards()).keys()]);
}
