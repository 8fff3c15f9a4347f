import { DomUtils, parseDocument } from 'htmlparser2';
import { countWords } from '#kernel/markdown/index.ts';

/** What the check of the site has to know of a page, read off its HTML. */
export interface PageFacts {
  title: string;
  description: string;
  /** False for what search engines shall not find here: hidden pages, and those that name another address as theirs. */
  isOffered: boolean;
  ids: string[];
  /** Links of the page's own content on this site, as in `/courses/tea/#water`. */
  links: string[];
  /** Those of the header and the footer, which all pages share; without the switch of languages. */
  shared: string[];
  /** Addresses on this site of pictures, films and sounds. */
  files: string[];
  /** Pictures in the prose of which nobody says what they show. */
  unnamed: string[];
  /** Words and Han characters of the prose; null where the page has none. */
  units: number | null;
}

/** Told anew when other facts are read off a page, so that pages read before are read again. */
export const FACTS_VERSION = 1;

const FILE_ATTRIBUTES = ['src', 'srcset', 'poster'] as const;
const SHOWING = ['img', 'source', 'track', 'video', 'audio'];

type Root = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const named = (name: string, root: Root | Element) => DomUtils.getElementsByTagName(name, root, true);

const unique = (addresses: (string | null)[]) => [...new Set(addresses.filter((one) => one !== null))];

const isInside = (element: Element, test: (outer: Element) => boolean): boolean => {
  for (let outer = element.parentNode; outer; outer = outer.parentNode)
    if ('attribs' in outer && test(outer)) return true;
  return false;
};

const within = (name: string) => (element: Element) => isInside(element, (outer) => outer.name === name);
const isInMain = within('main');
/** What stands beside a lesson repeats the outline of its course. */
const isBeside = within('aside');

const isProse = ({ attribs }: Element) => (attribs.class ?? '').split(/\s+/).includes('prose');

const addressesIn = (attribute: string, value: string) =>
  attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];

/** The address from the root of the site; null for one that leads elsewhere or is none. */
function ownAddress(href: string, page: URL): string | null {
  if (href === '' || !URL.canParse(href, page)) return null;
  const { origin, pathname, hash } = new URL(href, page);
  return origin === page.origin ? pathname + hash : null;
}

function headOf(root: Root, page: URL): Pick<PageFacts, 'title' | 'description' | 'isOffered'> {
  const metas = new Map(
    named('meta', root).map(({ attribs }) => [attribs.name ?? '', attribs.content ?? '']),
  );
  const canonical = named('link', root).find(({ attribs }) => attribs.rel === 'canonical')?.attribs.href;
  const isElsewhere = canonical !== undefined && new URL(canonical, page).pathname !== page.pathname;
  const [title] = named('title', root);
  return {
    title: title ? DomUtils.textContent(title).trim() : '',
    description: metas.get('description')?.trim() ?? '',
    isOffered: !metas.get('robots')?.includes('noindex') && !isElsewhere,
  };
}

function linksOf(root: Root, page: URL): Pick<PageFacts, 'links' | 'shared'> {
  const all = named('a', root).filter((link) => !isBeside(link) && link.attribs.hreflang === undefined);
  const addresses = (links: Element[]) =>
    unique(links.map(({ attribs }) => ownAddress(attribs.href ?? '', page)));
  return {
    links: addresses(all.filter(isInMain)),
    shared: addresses(all.filter((link) => !isInMain(link))),
  };
}

function picturesOf(root: Root, page: URL): Pick<PageFacts, 'files' | 'unnamed'> {
  const files = SHOWING.flatMap((name) => named(name, root)).flatMap(({ attribs }) =>
    FILE_ATTRIBUTES.flatMap((attribute) => addressesIn(attribute, attribs[attribute] ?? '')),
  );
  const unnamed = named('img', root).filter(
    (picture) =>
      !picture.attribs.alt?.trim() && (picture.attribs.alt === undefined || isInside(picture, isProse)),
  );
  return {
    files: unique(files.map((file) => ownAddress(file, page))),
    unnamed: unique(unnamed.map(({ attribs }) => attribs.src ?? null)),
  };
}

function unitsOf(root: Root): number | null {
  const prose = DomUtils.findAll(isProse, root.children);
  if (prose.length === 0) return null;
  const { han, latin } = countWords(prose.map((part) => DomUtils.innerText(part)).join('\n'));
  return han + latin;
}

/** @param page its whole address: where it is, its links begin */
export function factsOf(html: string, page: URL): PageFacts {
  const root = parseDocument(html);
  const ids = DomUtils.findAll(({ attribs }) => Boolean(attribs.id), root.children);
  return {
    ...headOf(root, page),
    ...linksOf(root, page),
    ...picturesOf(root, page),
    ids: ids.map(({ attribs }) => attribs.id ?? ''),
    units: unitsOf(root),
  };
}
