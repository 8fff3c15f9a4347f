/** Speeds on offer, from slow to quick; 1 is as it was recorded. */
export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What comes before it is not worth a way back, in seconds. */
const WORTH_KEEPING = 10;
/** Whoever is so near to the end has come to it, in seconds. */
const NEAR_THE_END = 15;

/** Where to go on that was left at `kept`; null where it is to begin at the beginning. In seconds. */
export function placeToResume(kept: number | null, duration: number): number | null {
  if (kept === null || !Number.isFinite(kept) || !Number.isFinite(duration)) return null;
  return kept >= WORTH_KEEPING && kept < duration - NEAR_THE_END ? kept : null;
}

/** The moment at which an address asks a recording to begin, in seconds. @example askedMoment('?t=90') // 90 */
export function askedMoment(search: string): number | null {
  const asked = new URLSearchParams(search).get('t') ?? '';
  return /^\d{1,6}$/.test(asked) ? Number(asked) : null;
}

/** Which of the chapters is played at a moment, by its place among them; -1 before the first. */
export function chapterAt(starts: readonly number[], seconds: number): number {
  return starts.findLastIndex((start) => start <= seconds);
}

/** The speed next to one, quicker or slower; the outermost ones stay. */
export function speedBeside(speed: number, step: 1 | -1): number {
  const at = SPEEDS.findIndex((one) => one === speed);
  return SPEEDS[at === -1 ? SPEEDS.indexOf(1) : at + step] ?? speed;
}

/** What a key asks a player to do. */
export type Wish =
  { kind: 'toggle' | 'captions' | 'fullscreen' | 'mute' } | { kind: 'move' | 'speed'; by: number };

const WISHES: Readonly<Record<string, Wish>> = {
  k: { kind: 'toggle' },
  j: { kind: 'move', by: -10 },
  l: { kind: 'move', by: 10 },
  c: { kind: 'captions' },
  f: { kind: 'fullscreen' },
  m: { kind: 'mute' },
  '<': { kind: 'speed', by: -1 },
  '>': { kind: 'speed', by: 1 },
};

/** Arrows and the space bar stay the browser's own. */
export function wishOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Wish | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return WISHES[event.key.toLowerCase()] ?? null;
}
