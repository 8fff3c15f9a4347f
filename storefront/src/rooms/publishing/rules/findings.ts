import type { FindingKind } from '@lectern/shared-types';
import { localeOf, neutralPath } from '#kernel/locale.ts';
import type { PageFacts } from './page-facts.ts';

/** Something on a page that an editor could mend. */
export interface Finding {
  kind: FindingKind;
  path: string;
  /** An address, a picture, a title or a number of words, as the kind has it. */
  subject: string;
  /** The page that has the same, or the address to which a link leads in the end. */
  other: string | null;
}

/** What the check must remember of every page while it looks at single ones. */
export type KnownPage = Pick<PageFacts, 'title' | 'description' | 'isOffered'> & { ids: ReadonlySet<string> };

/** What becomes of whoever asks for an address that is no page of the release. */
export type Fate = { kind: 'there' } | { kind: 'moved'; to: string } | { kind: 'dead' };

/** Fewer words and Han characters than these, and a search engine finds little to keep. */
const THIN = 100;

const PROSE_PAGE = /^\/(?:articles\/[^/]+|courses\/[^/]+\/[^/]+|[^/]+)\/$/;
const LISTING_PAGE = /^\/(?:categories|tags|authors)\/[^/]+\/$/;
const LISTED = /^\/(?:articles|courses|bundles)\/[^/]+\//;

const pathIn = (address: string) => address.split('#', 1)[0] ?? '';
const fragmentIn = (address: string) => address.slice(pathIn(address).length + 1);

/** Addresses of links and files that are no pages of the release: it must be found out what becomes of them. */
export function strangeAddresses(addresses: string[], pages: ReadonlyMap<string, KnownPage>): string[] {
  return addresses.map(pathIn).filter((path) => !pages.has(path));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function hasFragment({ ids }: KnownPage, address: string): boolean {
  const fragment = decoded(fragmentIn(address));
  return fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || ids.has(fragment);
}

interface Surroundings {
  pages: ReadonlyMap<string, KnownPage>;
  fates: ReadonlyMap<string, Fate>;
}

/** Links that lead nowhere, or only by a way round. */
export function linkFindings(path: string, links: string[], { pages, fates }: Surroundings): Finding[] {
  return links.flatMap((link): Finding[] => {
    const page = pages.get(pathIn(link));
    if (page)
      return hasFragment(page, link) ? [] : [{ kind: 'dead_fragment', path, subject: link, other: null }];
    const fate = fates.get(pathIn(link));
    if (fate?.kind === 'moved') return [{ kind: 'moved_link', path, subject: link, other: fate.to }];
    return fate?.kind === 'dead' ? [{ kind: 'dead_link', path, subject: link, other: null }] : [];
  });
}

function isThin(path: string, { units, links }: PageFacts): boolean {
  const neutral = neutralPath(path);
  if (LISTING_PAGE.test(neutral)) return !links.some((link) => LISTED.test(neutralPath(link)));
  return PROSE_PAGE.test(neutral) && units !== null && units < THIN;
}

/** What is wrong with a page by itself. */
export function pageFindings(path: string, facts: PageFacts, around: Surroundings): Finding[] {
  const about = (kind: FindingKind) => (subject: string) => ({ kind, path, subject, other: null });
  const lost = facts.files.filter((file) => around.fates.get(pathIn(file))?.kind === 'dead');
  return [
    ...linkFindings(path, facts.links, around),
    ...lost.map(about('missing_file')),
    ...facts.unnamed.map(about('missing_alt')),
    ...(facts.isOffered && facts.description === '' ? [about('no_description')('')] : []),
    ...(facts.isOffered && isThin(path, facts) ? [about('thin')(String(facts.units ?? 0))] : []),
  ];
}

function duplicates(
  pages: ReadonlyMap<string, KnownPage>,
  by: 'title' | 'description',
  kind: FindingKind,
): Finding[] {
  const firsts = new Map<string, string>();
  return [...pages].flatMap(([path, page]): Finding[] => {
    const subject = page[by];
    if (!page.isOffered || subject === '') return [];
    const key = `${localeOf(path)} ${subject}`;
    const first = firsts.get(key);
    firsts.set(key, first ?? path);
    return first === undefined ? [] : [{ kind, path, subject, other: first }];
  });
}

/** What is wrong with pages beside others. @param linked the pages to which another page has a link */
export function siteFindings(pages: ReadonlyMap<string, KnownPage>, linked: ReadonlySet<string>): Finding[] {
  const orphans = [...pages].filter(
    ([path, { isOffered }]) => isOffered && !linked.has(path) && neutralPath(path) !== '/',
  );
  return [
    ...duplicates(pages, 'title', 'duplicate_title'),
    ...duplicates(pages, 'description', 'duplicate_description'),
    ...orphans.map(([path, { title }]): Finding => ({ kind: 'orphan', path, subject: title, other: null })),
  ];
}

/** The pages to which this one has a link, itself left out. */
export const linkedFrom = (path: string, { links, shared }: PageFacts): string[] =>
  [...links, ...shared].map(pathIn).filter((linked) => linked !== path);
