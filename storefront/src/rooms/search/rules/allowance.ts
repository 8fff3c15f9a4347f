/** Searches at once, and each second after: some desks of one school, typing. */
const MOST = 100;
const PER_SECOND = 20;

/** Addresses that are remembered at most; a remembered one is forgotten when it has its whole allowance again. */
const MOST_VISITORS = 10_000;

interface Left {
  searches: number;
  /** In ms. */
  at: number;
}

const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));

/** IPv6 hands out networks of 64 bits, so that is what one visitor has. */
function visitorOf(address: string): string {
  if (!address.includes(':')) return address;
  const [first = '', last = ''] = address.split('::');
  const zeros = Array<string>(8).fill('0');
  const missing = 8 - groupsOf(first).length - groupsOf(last).length;
  return [...groupsOf(first), ...zeros.slice(0, missing), ...groupsOf(last)].slice(0, 4).join(':');
}

/** How many searches each address still has. One process counts for itself. */
export class Allowance {
  readonly #left = new Map<string, Left>();

  /** Takes one search of this address at this moment (in ms); false where it has none left. */
  take(address: string, now: number): boolean {
    const visitor = visitorOf(address);
    const searches = this.#searchesOf(visitor, now);
    this.#left.delete(visitor);
    this.#left.set(visitor, { searches: Math.max(0, searches - 1), at: now });
    if (this.#left.size > MOST_VISITORS) this.#forget(now);
    return searches >= 1;
  }

  #searchesOf(visitor: string, now: number): number {
    const left = this.#left.get(visitor);
    if (!left) return MOST;
    return Math.min(MOST, left.searches + ((now - left.at) / 1_000) * PER_SECOND);
  }

  /** Those who have all theirs again go, and whoever came least lately. */
  #forget(now: number): void {
    for (const visitor of this.#left.keys()) {
      const isWhole = this.#searchesOf(visitor, now) >= MOST;
      if (!isWhole && this.#left.size <= MOST_VISITORS) return;
      this.#left.delete(visitor);
    }
  }
}
