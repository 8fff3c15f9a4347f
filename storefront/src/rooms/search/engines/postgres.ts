import { LOCALES } from '@lectern/shared-types';
import { transaction } from '#kernel/db/index.ts';
import type { Engine, EngineAnswer, Match, Request, SearchDocument } from '../model.ts';
import { facetsOf, MOST } from '../rules/answer.ts';
import {
  isStrange,
  lexemesIn,
  meantBy,
  questionsFor,
  type Question,
  type Questions,
  weigh,
  withMeant,
  type Vocabulary,
  type Weighed,
} from '../rules/asking.ts';
import { EVERY, SHAPE } from '../rules/lexemes.ts';
import { nearness, phrasesOf } from '../rules/phrases.ts';
import { askingOf, rank, worthALook, type Asking, type Candidate, type Ranked } from '../rules/rank.ts';
import { bestSnippet } from '../rules/snippet.ts';
import { suggestionsFor } from '../rules/suggest.ts';
import { spelled, unitsOf, type Unit } from '../rules/units.ts';
import { listCandidates, listFoundPhrases, listWordings } from '../sql/candidates.ts';
import { listStray, replaceSections, type Index } from '../sql/sections.ts';
import { countWords, recount, wordsLike } from '../sql/vocabulary.ts';

interface Asked {
  units: Weighed[];
  words: Vocabulary;
}

/** Asks the public vocabulary what the words of a query may be. */
async function understand({ text, locale }: Request): Promise<Asked> {
  const typed = unitsOf(text, locale);
  const words = await countWords(locale, [EVERY, ...lexemesIn(typed)]);
  const units = await Promise.all(typed.map((unit) => meant(unit, { words, locale })));
  return { units: weigh(units, words), words };
}

async function meant(
  unit: Unit,
  { words, locale }: { words: Vocabulary; locale: Request['locale'] },
): Promise<Unit> {
  if (!isStrange(unit, words)) return unit;
  const like = await wordsLike(locale, unit.text);
  const found = meantBy(unit.text, like);
  for (const { word, sections } of like) if (found.includes(word)) words.set(word, sections);
  return withMeant(unit, found);
}

async function matchesOf(ranked: Ranked[], units: Unit[]): Promise<Match[]> {
  const ids = (paid: boolean) =>
    ranked.filter(({ candidate }) => candidate.paid === paid).map(({ candidate }) => candidate.id);
  const wordings = await Promise.all([
    listWordings('open', ids(false)),
    ids(true).length > 0 ? listWordings('paid', ids(true)) : [],
  ]);
  const [open, paid] = wordings.map((found) => new Map(found.map((wording) => [wording.id, wording])));
  const words = spelled(units);
  return ranked.map(({ candidate }) => {
    const { id, type, documentId, heading, anchor, access, paid: isPaid } = candidate;
    const wording = (isPaid ? paid : open)?.get(id);
    return {
      type,
      documentId,
      heading,
      anchor,
      access,
      paid: isPaid,
      snippet: wording ? bestSnippet(wording, words) : [],
    };
  });
}

interface Sought {
  index: Index;
  questions: Questions;
  asking: Asking;
  request: Request;
}

/** So many documents that hold every word leave nothing to wish for. */
const ENOUGH = 20;

/** What holds all the words of a query in one index, and what holds some of them where that is little. */
async function candidatesIn({ index, questions, asking, request }: Sought): Promise<Candidate[]> {
  const ask = (some: Question[]) =>
    some.length === 0
      ? Promise.resolve([])
      : listCandidates(index, { questions: some, lexemes: [...asking.places.keys()] }, request);
  const together = await ask(questions.together);
  if (new Set(together.map(({ documentId }) => documentId)).size >= ENOUGH) return together;
  const apart = await ask(questions.apart);
  return [...new Map([...together, ...apart].map((candidate) => [candidate.id, candidate])).values()];
}

/** What may be found by these words, of the members' index what the reader's targets open. */
async function candidatesFor(
  request: Request,
  { units, words }: Asked,
  asking: Asking,
): Promise<Candidate[]> {
  const open = { index: 'open' as const, questions: questionsFor(units, words), asking, request };
  const paid = { index: 'paid' as const, questions: questionsFor(units, null), asking, request };
  const found = await Promise.all([candidatesIn(open), request.targets.length > 0 ? candidatesIn(paid) : []]);
  return found.flat();
}

/** The same, with how near to each other the words stand in those that come into question. */
async function lookedAt(candidates: Candidate[], asked: Asking): Promise<Candidate[]> {
  const phrases = phrasesOf(
    asked.text,
    asked.units.map(({ text }) => text),
  );
  if (!phrases) return candidates;
  const ids = worthALook(candidates, asked);
  const sought = [phrases.whole, ...phrases.pairs];
  const [open, paid] = await Promise.all([
    listFoundPhrases('open', ids, sought),
    candidates.some(({ paid }) => paid)
      ? listFoundPhrases('paid', ids, sought)
      : new Map<string, boolean[]>(),
  ]);
  return candidates.map((candidate) => ({
    ...candidate,
    near: nearness((candidate.paid ? paid : open).get(candidate.id) ?? []),
  }));
}

async function find(request: Request): Promise<EngineAnswer> {
  const asked = await understand(request);
  const { units } = asked;
  const telling = units.filter(({ idle }) => !idle);
  const asking = askingOf(request.text, units, lexemesIn(telling));
  const candidates = await lookedAt(await candidatesFor(request, asked, asking), asking);
  const ranked = rank(candidates, asking).slice(0, MOST);
  const shown = ranked.slice(request.offset, request.offset + request.limit);
  return {
    matches: await matchesOf(shown, units),
    total: ranked.length,
    facets: facetsOf(ranked),
    suggestions: suggestionsFor(
      request.text,
      units,
      ranked.map(({ candidate }) => candidate),
    ),
  };
}

/** An index that is renewed where it stands: each document is replaced in one step. */
async function put(documents: SearchDocument[]): Promise<void> {
  const parts = { open: documents.flatMap(({ open }) => open), paid: documents.flatMap(({ paid }) => paid) };
  await transaction((trx) => replaceSections(trx, documents, parts));
}

/** Removes what nobody answers for, and counts all words anew. */
async function settle(): Promise<void> {
  const stray = await listStray();
  await transaction(async (trx) => {
    await replaceSections(trx, stray, { open: [], paid: [] });
    await recount(trx, LOCALES);
  });
}

/** Full text in the site's own database, over words that we cut ourselves. */
export const postgres: Engine = {
  name: 'postgres',
  version: SHAPE,
  find,
  put,
  isThere: () => Promise.resolve(true),
  begin: () => Promise.resolve(),
  goLive: settle,
};
