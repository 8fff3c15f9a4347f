import type { Kind, Reach } from '../model.ts';
import type { Weighed } from './asking.ts';
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
}

export interface Ranked {
  candidate: Candidate;
  score: number;
  /** Of the worth of the whole query, how much this document holds; 1 where it holds every word. */
  coverage: number;
}

interface Asked {
  units: Weighed[];
  /** Place of each lexeme among a candidate's ranks. */
  places: Map<string, number>;
  text: string;
}

/** What does not hold this much of a query has nothing to do with it. */
const FLOOR = 0.55;
const LONG = 400;

function unitScore(unit: Weighed, { ranks }: Candidate, places: Map<string, number>): number {
  const ways = unit.ways.map(({ weight, lexemes }) => {
    const found = lexemes.map((lexeme) => ranks[places.get(lexeme) ?? -1] ?? 0);
    const sum = found.reduce((total, rank) => total + rank, 0);
    const share = found.filter((rank) => rank > 0).length / found.length;
    return share < 1 ? 0 : (weight * sum) / found.length;
  });
  return unit.worth * Math.max(0, ...ways);
}

const bare = (text: string) => fold(text).replace(/[\s\p{P}]+/gu, '');

/** How much of a title the query is, and whether neighbours of the query are neighbours there. */
function fit(title: string | null, asked: string, units: Weighed[]): number {
  const there = bare(title ?? '');
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

interface Scored {
  candidate: Candidate;
  scores: number[];
  sum: number;
}

function scoreOf(candidate: Candidate, { units, places, text }: Asked): Scored {
  const scores = units.map((unit) => unitScore(unit, candidate, places));
  const plain = scores.reduce((sum, score) => sum + score, 0);
  const asked = bare(text);
  const fitting = 0.8 * fit(candidate.title, asked, units) + 0.6 * fit(candidate.heading, asked, units);
  const shortness = 1 / (1 + 0.15 * Math.log(1 + candidate.length / LONG));
  return { candidate, scores, sum: plain * shortness * (1 + fitting) };
}

function documentScore(parts: Scored[], units: Weighed[]): Ranked {
  const best = parts.reduce((one, other) => (other.sum > one.sum ? other : one));
  const most = units.map((_, index) => Math.max(...parts.map(({ scores }) => scores[index] ?? 0)));
  const held = units.filter(({ idle }, index) => !idle && (most[index] ?? 0) > 0);
  const worth = (some: Weighed[]) => some.reduce((sum, unit) => sum + unit.worth, 0);
  const coverage = worth(held) / (worth(units.filter(({ idle }) => !idle)) || 1);
  const elsewhere =
    most.reduce((sum, score) => sum + score, 0) - best.scores.reduce((sum, score) => sum + score, 0);
  return { candidate: best.candidate, score: (best.sum + 0.5 * elsewhere) * coverage ** 2, coverage };
}

/** The documents among the candidates, each by its best part, the best document first. */
export function rank(candidates: Candidate[], asked: Asked): Ranked[] {
  const documents = new Map<string, Scored[]>();
  for (const candidate of candidates) {
    const parts = documents.get(candidate.documentId) ?? [];
    documents.set(candidate.documentId, [...parts, scoreOf(candidate, asked)]);
  }
  return [...documents.values()]
    .map((parts) => documentScore(parts, asked.units))
    .filter(({ coverage }) => coverage >= FLOOR)
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
