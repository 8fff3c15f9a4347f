/**
 * What is made once for each key, by however many ask at the same time. Of more than `most` the one asked for longest
 * ago gives way. What fails, or comes to nothing, is not kept. For what its key names wholly, and nothing else: other
 * processes keep their own.
 */
export class Keeping<Value> {
  readonly #kept = new Map<string, Promise<Value | null>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Promise<Value | null>): Promise<Value | null> {
    const kept = this.#kept.get(key);
    if (!kept) return this.#begin(key, make);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #begin(key: string, make: () => Promise<Value | null>): Promise<Value | null> {
    const making = make();
    this.#kept.set(key, making);
    const forget = () => void (this.#kept.get(key) === making && this.#kept.delete(key));
    making.then((value) => value === null && forget(), forget);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    return making;
  }
}
