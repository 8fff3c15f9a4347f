import { Parser } from 'htmlparser2';

/** A page as a crawler sees it: status, text, and what it refers to on the same site. */
export interface Visited {
  /** With the query, if it has one. */
  path: string;
  status: number;
  type: string;
  body: string;
  ids: Set<string>;
  links: { href: string; path: string; fragment: string }[];
}

const REFERENCES: Record<string, string[]> = {
  a: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  script: ['src'],
};

const candidates = (attribute: string, value: string) =>
  attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];

function refersTo(html: string, base: URL) {
  const ids = new Set<string>();
  const links: Visited['links'] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      if (attributes.rel?.includes('preconnect')) return;
      for (const attribute of REFERENCES[name] ?? []) {
        for (const href of candidates(attribute, attributes[attribute] ?? '')) {
          const target = href ? new URL(href, base) : null;
          if (target?.origin !== base.origin) continue;
          const path = target.pathname + target.search;
          links.push({ href, path, fragment: decodeURIComponent(target.hash.slice(1)) });
        }
      }
    },
  });
  parser.end(html);
  return { ids, links };
}

/** Fetches one address. No redirect is followed but that from a reader's own pages to the log-in. */
export async function visit(origin: string, path: string): Promise<Visited> {
  const url = new URL(path, origin);
  const answer = await fetch(url, { redirect: 'manual' });
  const { pathname, href } = new URL(answer.headers.get('location') ?? path, url);
  const isToLogIn = answer.status === 303 && pathname.endsWith('/account/log-in/');
  const response = isToLogIn ? await fetch(href, { redirect: 'manual' }) : answer;
  const type = response.headers.get('content-type') ?? '';
  const body = await response.text();
  const found = type.startsWith('text/html') ? refersTo(body, url) : { ids: new Set<string>(), links: [] };
  return { path, status: response.status, type, body, ...found };
}

/**
 * Follows every link of the site from its homes, and answers each address that was reached, once. From an answer to a
 * question it does not go on: questions can be combined without end.
 */
export async function crawl(origin: string, starts: string[]): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const queue = [...starts];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (visited.has(path)) continue;
    const page = await visit(origin, path);
    visited.set(path, page);
    if (path.includes('?')) continue;
    for (const link of page.links) if (!visited.has(link.path)) queue.push(link.path);
  }
  return visited;
}
