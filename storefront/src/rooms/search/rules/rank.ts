import type { Kind, Reach } from '../model.ts';
import { GOOD, type Weighed } from './asking.ts';
import { fold } from './fold.ts';

/** One part as the index answers it. */
export interface Candidate {
  id: string;
  type: Kind;
  documentId: string;
  access: Reach;
  courses: string[];
  title: string;
  heading: string | null;
  anchor: string | null;
  /** Signs and words of its text. */
  length: number;
  /** For each lexeme asked for, how much it stands there and where; 0 where it does not. */
  ranks: number[];
  paid: boolean;
  /** How much of the query stands there word beside word, from 0 to 1; undefined where nobody has looked. */
  near?: number;
}

export interface Ranked {
  candidate: Candidate;
  score: number;
  /** Of the worth of the whole query, how much this document holds; 1 where it holds every word. */
  coverage: number;
}

/** A query as candidates are judged by it. */
export interface Asking {
  units: Weighed[];
  /** Place of each lexeme among a candidate's ranks. */
  places: Map<string, number>;
  text: string;
  /** What titles were found to be worth, by their words: most stand on several parts. */
  fits: Map<string, number>;
}

export const askingOf = (text: string, units: Weighed[], lexemes: string[]): Asking => ({
  units,
  places: new Map(lexemes.map((lexeme, index) => [lexeme, index])),
  text,
  fits: new Map(),
});

/** What does not hold this much of a query has nothing to do with it. */
const FLOOR = 0.55;
const LONG = 400;

/** The longer a phrase, the less it stands there by chance. */
const nearWorth = (units: Weighed[]) => Math.min(3, Math.max(1, units.length / 2));

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

/** How much a part has of a word, and whether in a way that leaves no doubt. */
interface Hold {
  score: number;
  share: number;
}

const NOTHING: Hold = { score: 0, share: 0 };

function holdOf(unit: Weighed, { ranks }: Candidate, places: Map<string, number>): Hold {
  const holds = unit.ways.map(({ weight, lexemes }): Hold => {
    const found = lexemes.map((lexeme) => ranks[places.get(lexeme) ?? -1] ?? 0);
    if (found.includes(0)) return NOTHING;
    return { score: (unit.worth * weight * total(found)) / found.length, share: Math.min(1, weight / GOOD) };
  });
  return holds.reduce((best, hold) => (hold.score > best.score ? hold : best), NOTHING);
}

const bare = (text: string) => fold(text).replace(/[\s\p{P}]+/gu, '');

/** How much of a title the query is, and whether neighbours of the query are neighbours there. */
function fit(title: string, { text, units }: Asking): number {
  const there = bare(title);
  const asked = bare(text);
  if (there === '') return 0;
  if (there === asked) return 1;
  const telling = units.filter(({ idle }) => !idle);
  const covered = telling.reduce(
    (sum, { text }) => sum + (there.includes(bare(text)) ? bare(text).length : 0),
    0,
  );
  const whole = asked.length > 1 && there.includes(asked) ? 0.3 : 0;
  return Math.min(0.9, 0.6 * Math.min(1, covered / there.length) + whole);
}

function fitOf(title: string, asking: Asking): number {
  const known = asking.fits.get(title) ?? fit(title, asking);
  asking.fits.set(title, known);
  return known;
}

interface Scored {
  candidate: Candidate;
  holds: Hold[];
  sum: number;
}

const sumOf = (holds: Hold[]) => total(holds.map(({ score }) => score));

function scoreOf(candidate: Candidate, asking: Asking): Scored {
  const { units, places } = asking;
  const holds = units.map((unit) => holdOf(unit, candidate, places));
  const fitting = 0.8 * fitOf(candidate.title, asking) + 0.6 * fitOf(candidate.heading ?? '', asking);
  const nearness = (candidate.near ?? 0) * nearWorth(units);
  const shortness = 1 / (1 + 0.15 * Math.log(1 + candidate.length / LONG));
  return { candidate, holds, sum: sumOf(holds) * shortness * (1 + fitting + nearness) };
}

/** A text that comes back to the matter again and again is more about it; how much each further part adds. */
const FURTHER = [0.2, 0.12, 0.08, 0.05];

function documentScore(parts: [Scored, ...Scored[]], units: Weighed[]): Ranked {
  const others = parts.toSorted((a, b) => b.sum - a.sum);
  const best = others.shift() ?? parts[0];
  const most = units.map((_, index) => {
    const holds = parts.map(({ holds }) => holds[index] ?? NOTHING);
    return holds.reduce((one, other) =>
      other.share > one.share || (other.share === one.share && other.score > one.score) ? other : one,
    );
  });
  const telling = units.map(({ idle, worth }) => (idle ? 0 : worth));
  const coverage =
    total(telling.map((worth, index) => worth * (most[index]?.share ?? 0))) / (total(telling) || 1);
  const elsewhere = Math.max(0, sumOf(most) - sumOf(best.holds));
  const further = total(FURTHER.map((share, index) => share * (others[index]?.sum ?? 0)));
  return {
    candidate: best.candidate,
    score: (best.sum + further + 0.5 * elsewhere) * coverage ** 2,
    coverage,
  };
}

const MOST_LOOKED_AT = 80;

/** The parts in which it is worth while to look how near to each other the words stand. */
export function worthALook(candidates: Candidate[], asking: Asking): string[] {
  const held = ({ holds }: Scored) =>
    holds.filter((hold, index) => isHeld(hold) && !asking.units[index]?.idle).length;
  return candidates
    .map((candidate) => scoreOf(candidate, asking))
    .map((scored) => ({ id: scored.candidate.id, sum: scored.sum, held: held(scored) }))
    .toSorted((a, b) => b.held - a.held || b.sum - a.sum)
    .slice(0, MOST_LOOKED_AT)
    .map(({ id }) => id);
}

const isHeld = ({ share }: Hold) => share > 0;

/** The documents among the candidates, each by its best part, the best document first. */
export function rank(candidates: Candidate[], asking: Asking): Ranked[] {
  const documents = new Map<string, [Scored, ...Scored[]]>();
  for (const candidate of candidates) {
    const scored = scoreOf(candidate, asking);
    const parts = documents.get(candidate.documentId);
    if (parts) parts.push(scored);
    else documents.set(candidate.documentId, [scored]);
  }
  return [...documents.values()]
    .map((parts) => documentScore(parts, asking.units))
    .filter(({ coverage }) => coverage >= FLOOR)
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
