import type { MultiSearchResult } from 'meilisearch';
import type { EngineAnswer, Kind, Match, Reach, Request } from '../model.ts';
import { editsBetween, mistakesIn } from '../rules/edits.ts';
import { fold } from '../rules/fold.ts';
import { bestSnippet } from '../rules/snippet.ts';
import { suggestionsFor } from '../rules/suggest.ts';
import { spelled, unitsOf, type Unit } from '../rules/units.ts';
import type { Kept } from './documents.ts';
import type { SHOWN } from './settings.ts';

export type Hit = Pick<Kept, (typeof SHOWN)[number]>;
type Answer = MultiSearchResult<Hit>;

const wordsIn = ({ title, heading, summary, text, code }: Hit): string[] =>
  fold([title, heading ?? '', summary, text, code].join('\n')).match(/[a-z]+/g) ?? [];

/**
 * What was typed, with the words that the server took for mistyped: they stand in nothing that was found, but others
 * do that look like them. Marking words is ours, because the server would cut every text anew to find them.
 */
function understood(request: Request, hits: Hit[]): Unit[] {
  const units = unitsOf(request.text, request.locale);
  if (!units.some(mayBeMistyped)) return units;
  const there = [...new Set(hits.flatMap(wordsIn))];
  return units.map((unit) => (mayBeMistyped(unit) ? withMeant(unit, there) : unit));
}

const mayBeMistyped = ({ han, idle, text }: Unit) =>
  !han && !idle && mistakesIn(text) > 0 && /^[a-z]+$/.test(text);

function withMeant(unit: Unit, there: string[]): Unit {
  if (there.some((word) => word.startsWith(unit.text))) return unit;
  const most = mistakesIn(unit.text);
  const meant = there.find((word) => editsBetween(unit.text, word, most) <= most);
  return meant === undefined
    ? unit
    : { ...unit, meant, ways: [...unit.ways, { weight: 0, lexemes: [meant] }] };
}

function matchOf(hit: Hit, words: string[]): Match {
  const { kind, document, heading, anchor, access, paid } = hit;
  return {
    type: kind,
    documentId: document,
    heading,
    anchor,
    access,
    paid,
    snippet: bestSnippet(hit, words),
  };
}

interface Counts {
  kind?: Partial<Record<Kind, number>>;
  access?: Partial<Record<Reach, number>>;
  courses?: Record<string, number>;
}

/** From the answers to `questionsOf`: the first has what is found, and each the facets that nobody else has. */
export function answerOf(answers: Answer[], request: Request): EngineAnswer {
  const counts: Counts = Object.assign({}, ...answers.map(({ facetDistribution }) => facetDistribution));
  const [first] = answers;
  const hits = first?.hits ?? [];
  const units = understood(request, hits);
  const words = spelled(units);
  return {
    matches: hits.slice(request.offset).map((hit) => matchOf(hit, words)),
    total: first?.totalHits ?? 0,
    facets: { kind: counts.kind ?? {}, access: counts.access ?? {}, course: counts.courses ?? {} },
    suggestions: suggestionsFor(request.text, units, hits),
  };
}
