import { reasonOf } from '#kernel/errors.ts';
import { localePath } from '#kernel/locale.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import * as membership from '#rooms/membership/index.ts';
import type { Reader } from '#rooms/membership/index.ts';
import { engine } from './engine.ts';
import type { Engine, EngineAnswer, Found, Hit, Match, Query, Request } from './model.ts';
import { requestOf } from './rules/request.ts';
import { hitOf, type Standing } from './rules/hit.ts';

type Locale = Query['locale'];

/** Where these documents stand at this moment; those that are not published are left out. */
async function standings(
  locale: Locale,
  matches: { type: string; documentId: string }[],
): Promise<Map<string, Standing>> {
  const keys = (isArticle: boolean) =>
    matches
      .filter(({ type }) => (type === 'article') === isArticle)
      .map(({ documentId }) => ({ documentId, locale }));
  const [places, articles] = await Promise.all([
    catalog.placesOf(keys(false)),
    editorial.articlePlaces(keys(true)),
  ]);
  const link = (path: string) => localePath(locale, path);
  const taught = places.map((place): [string, Standing] => {
    const home = place.course ?? place;
    const course = { documentId: home.documentId, title: home.title, path: link(`/courses/${home.slug}/`) };
    const path = place.course ? `${course.path}${place.slug}/` : course.path;
    const access = place.access === 'paid' ? 'paid' : 'open';
    return [place.documentId, { title: place.title, path, access, course: place.course && course }];
  });
  const written = articles.map(({ documentId, title, slug }): [string, Standing] => [
    documentId,
    { title, path: link(`/articles/${slug}/`), access: 'open', course: null },
  ]);
  return new Map([...taught, ...written]);
}

/** What is found, as it stands now. What was found in the members' index is shown if membership says so now. */
async function hitsOf(request: Request, matches: Match[]): Promise<Hit[]> {
  const { locale, targets } = request;
  const present = await standings(locale, matches);
  const paid = matches.filter(({ documentId }) => present.get(documentId)?.access === 'paid');
  const open = await membership.openTo(
    targets,
    paid.map(({ documentId }) => documentId),
  );
  return matches.flatMap((match) => {
    const standing = present.get(match.documentId);
    return standing ? hitOf(match, standing, open.has(match.documentId)) : [];
  });
}

async function courseFacets(
  locale: Locale,
  counts: Record<string, number>,
): Promise<Found['facets']['course']> {
  const keys = Object.keys(counts).map((documentId) => ({ documentId, locale }));
  const places = await catalog.placesOf(keys);
  return places
    .filter(({ type }) => type === 'course')
    .map(({ documentId, title }) => ({ documentId, title, count: counts[documentId] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title));
}

async function foundOf(request: Request, answer: EngineAnswer): Promise<Found> {
  const { total, suggestions, facets, matches } = answer;
  const [hits, course] = await Promise.all([
    hitsOf(request, matches),
    courseFacets(request.locale, facets.course),
  ]);
  return {
    hits,
    total,
    suggestions,
    facets: { kind: facets.kind, access: facets.access, course },
    engine: 'ok',
  };
}

const nothing = (state: Found['engine']): Found => ({
  hits: [],
  total: 0,
  facets: { kind: {}, access: {}, course: [] },
  suggestions: [],
  engine: state,
});

/**
 * Finds what this reader may find. Guests are answered from what is public and nothing else: neither hits nor
 * counts nor suggestions tell of a paid text.
 */
export async function search(reader: Reader, query: Query, by: Engine = engine()): Promise<Found> {
  const request = requestOf(query, await membership.targetsOf(reader));
  if (!request) return nothing('ok');
  const answer = await by.find(request).catch((error: unknown) => {
    console.error(`Nothing can be searched just now: ${reasonOf(error)}`);
    return null;
  });
  return answer ? foundOf(request, answer) : nothing('away');
}
