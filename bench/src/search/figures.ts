/** A question, and the lessons of which one must come among the first three. */
export interface Asking {
  locale: 'zh-CN' | 'en';
  /** What is special about it, as in `pinyin`. */
  kind: string;
  text: string;
  /** Slugs. */
  lessons: string[];
}

export interface Answered extends Asking {
  /** Paths of what was found, the best first. */
  paths: string[];
  ms: number;
}

export interface SearchFigures {
  queries: number;
  recallAt3: number;
  p50Ms: number;
  p95Ms: number;
  /** Recall by the kind of question. */
  kinds: Record<string, number>;
  missed: { locale: string; text: string; place: number | null }[];
}

/** The place of the first lesson that was meant, from 1. */
function placeOf({ lessons, paths }: Answered): number | null {
  const index = paths.findIndex((path) => lessons.some((slug) => path.includes(`/${slug}/`)));
  return index === -1 ? null : index + 1;
}

function isFound(answered: Answered): boolean {
  const place = placeOf(answered);
  return place !== null && place <= 3;
}

const share = (all: Answered[]) => Number((all.filter(isFound).length / all.length).toFixed(3));

/** The figure below which this share of the figures lies. */
export function percentile(figures: number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return Number((sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0).toFixed(1));
}

export function figuresOf(answered: Answered[]): SearchFigures {
  const times = answered.map(({ ms }) => ms);
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  return {
    queries: answered.length,
    recallAt3: share(answered),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, share(answered.filter((one) => one.kind === kind))]),
    ),
    missed: answered
      .filter((one) => !isFound(one))
      .map((one) => ({ locale: one.locale, text: one.text, place: placeOf(one) })),
  };
}
