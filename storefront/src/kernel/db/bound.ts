import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import { SiteError } from '../errors.ts';

interface Connection {
  query<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<T>>;
}

/**
 * One connection for all that is asked within a piece of work, one question after the other: the driver no
 * longer takes two at once. After `end` it takes none, so that nothing left over reaches whoever has it next.
 */
export class Bound {
  readonly #client: Connection;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(client: Connection) {
    this.#client = client;
  }

  query<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<pg.QueryResult<T>> {
    const answer = this.#last.then(() => {
      if (this.#ended) throw new SiteError('REHEARSAL_OVER', 'A transaction was asked after it had ended.');
      return this.#client.query<T>(text, values);
    });
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when nothing that was asked is unanswered. */
  async idle(): Promise<void> {
    for (let last; last !== this.#last; await last) last = this.#last;
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#last;
  }
}

const binding = new AsyncLocalStorage<Bound>();

/** Runs `work` so that everything it asks the database, at whatever depth, goes by this connection. */
export function bindTo<T>(connection: Bound, work: () => Promise<T>): Promise<T> {
  return binding.run(connection, work);
}

/** The connection that the work under way is bound to; undefined where it may take any. */
export function boundConnection(): Bound | undefined {
  return binding.getStore();
}
