import { crawl, type Visited } from './crawl.ts';

/** What tells the kinds of pages apart, by the Chinese path or by what is on them. */
const KINDS: Record<string, (page: Visited, path: string) => boolean> = {
  home: (_, path) => path === '/',
  'list of courses': (_, path) => path === '/courses/',
  'choice of courses': (_, path) => path.startsWith('/courses/find/?'),
  course: (_, path) => /^\/courses\/[^/]+\/$/.test(path),
  'free lesson': ({ body }, path) => isLesson(path) && body.includes('class="prose"'),
  'paid lesson': ({ body }, path) => isPaid(body, path),
  'list of articles': (_, path) => path === '/articles/',
  article: (_, path) => /^\/articles\/[^/]+\/$/.test(path),
  category: (_, path) => path.startsWith('/categories/'),
  tag: (_, path) => path.startsWith('/tags/'),
  author: (_, path) => path.startsWith('/authors/'),
  bundle: (_, path) => path.startsWith('/bundles/'),
  membership: (_, path) => path === '/membership/',
  search: (_, path) => path === '/search/',
  'page of text': (_, path) => path === '/about/',
};

/** Courses are also listed by their level and their price. */
const isLesson = (path: string) => /^\/courses\/(?!(?:level|price)\/)[^/]+\/[^/]+\/$/.test(path);
const isPaid = (html: string, path: string) => isLesson(path) && !html.includes('class="prose"');

/** One page of a kind, in one language. */
export interface Sample {
  kind: string;
  path: string;
}

export interface Site {
  visited: Map<string, Visited>;
  samples: Sample[];
}

/** Walks the whole site, and chooses a page of each kind in each language; the page of errors is one too. */
export async function walkSite(origin: string): Promise<Site> {
  const visited = await crawl(origin, ['/', '/en/', '/sitemap-index.xml', '/feed.xml', '/en/feed.xml']);
  const pages = [...visited.values()].filter(({ type }) => type.startsWith('text/html'));
  const samples = ['', '/en'].flatMap((prefix) => [
    ...Object.entries(KINDS).flatMap(([kind, test]) => {
      const found = pages.find(
        (page) => isOf(prefix, page.path) && test(page, page.path.slice(prefix.length)),
      );
      return found ? [{ kind, path: found.path }] : [];
    }),
    ...madeUp(prefix, pages),
  ]);
  return { visited, samples };
}

const isOf = (prefix: string, path: string) =>
  prefix === '' ? !path.startsWith('/en/') : path.startsWith('/en/');

/** Pages that no link leads to for a guest. */
function madeUp(prefix: string, pages: Visited[]): Sample[] {
  const paid = pages.find(({ path, body }) => isOf(prefix, path) && isPaid(body, path.slice(prefix.length)));
  const read = (paid?.path ?? `${prefix}/`).replace('/courses/', '/learn/');
  return [
    { kind: 'paid lesson where it is read', path: read },
    { kind: 'page of errors', path: `${prefix}/no-such-page/` },
  ];
}

/** The kinds of which there must be a page to look at, in each language. */
export const KIND_NAMES = [...Object.keys(KINDS), 'paid lesson where it is read', 'page of errors'];
