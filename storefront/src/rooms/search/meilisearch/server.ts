import { Meilisearch, MeilisearchApiError, type EnqueuedTask } from 'meilisearch';
import { reasonOf, SiteError } from '#kernel/errors.ts';

/** Where a Meilisearch listens and its master key; none where a server of local mode asks for none. */
export interface Place {
  url: string;
  key: string | undefined;
}

/** Milliseconds. A visitor waits for an answer no longer than this; a batch of documents may take its time. */
const PATIENCE = { search: 2_000, writing: 30_000 };
/** Milliseconds that a task may wait and run. What takes longer goes on in the server, and is told again. */
const TASK_PATIENCE = 120_000;
/** Milliseconds between two questions whether a task is done. */
const TASK_INTERVAL = 10;

/** Packed answers come in small parts, each of which waits 40 ms to be acknowledged. */
const UNPACKED = { headers: { 'accept-encoding': 'identity' } };

/**
 * A Meilisearch server. Every fault is a `SiteError`: `SEARCH_AWAY` where nobody answers, `SEARCH_REFUSED` where
 * the key is wrong, `SEARCH_NOT_BUILT` where an index is missing, `SEARCH_FAILED` for anything else. None of them holds the key.
 */
export class Server {
  readonly #place: Place;
  readonly #reader: Meilisearch;
  readonly #writer: Meilisearch;

  constructor(place: Place) {
    const { url: host, key } = place;
    const config = { host, requestInit: UNPACKED, ...(key === undefined ? {} : { apiKey: key }) };
    this.#place = place;
    this.#reader = new Meilisearch({ ...config, timeout: PATIENCE.search });
    this.#writer = new Meilisearch({ ...config, timeout: PATIENCE.writing });
  }

  /** Asks something that a visitor waits for. */
  async ask<T>(question: (client: Meilisearch) => Promise<T>): Promise<T> {
    return question(this.#reader).catch((error: unknown) => this.#explain(error));
  }

  /** Asks something that nobody waits for. */
  async tell<T>(order: (client: Meilisearch) => Promise<T>): Promise<T> {
    return order(this.#writer).catch((error: unknown) => this.#explain(error));
  }

  /** Waits for tasks in their order. @throws SiteError `SEARCH_TASK_FAILED` with what the server says of the first. */
  async wait(tasks: EnqueuedTask[]): Promise<void> {
    for (const { taskUid } of tasks) {
      const options = { timeout: TASK_PATIENCE, interval: TASK_INTERVAL };
      const task = await this.tell((client) => client.tasks.waitForTask(taskUid, options));
      if (task.status === 'succeeded') continue;
      const what = `${task.type} of ${task.indexUid ?? 'indexes'}`;
      const message = `Meilisearch did not do the task ${taskUid}, ${what}: ${task.error?.message ?? task.status}`;
      throw new SiteError('SEARCH_TASK_FAILED', message, { cause: task.error });
    }
  }

  #explain(error: unknown): never {
    throw explained(error, this.#place.url);
  }
}

/** Error codes of Meilisearch that mean: not with this key. */
const REFUSALS = new Set(['invalid_api_key', 'missing_authorization_header']);

function explained(error: unknown, url: string): SiteError {
  if (error instanceof SiteError) return error;
  if (!(error instanceof MeilisearchApiError) || error.response.status >= 502) {
    const reason = reasonOf(rootOf(error));
    const message = `Meilisearch does not answer at ${url} (${reason}). Is it running, and is MEILI_URL right?`;
    return new SiteError('SEARCH_AWAY', message, { status: 503, cause: error });
  }
  if (REFUSALS.has(error.cause?.code ?? '')) {
    const message = `Meilisearch at ${url} refuses our key. Set MEILI_KEY to its master key.`;
    return new SiteError('SEARCH_REFUSED', message, { status: 503, cause: error });
  }
  if (error.cause?.code === 'index_not_found') {
    const message = 'There is no search index yet. The worker builds it; `npm run reindex` does so at once.';
    return new SiteError('SEARCH_NOT_BUILT', message, { status: 503, cause: error });
  }
  return new SiteError('SEARCH_FAILED', `Meilisearch at ${url} says: ${error.message}`, { cause: error });
}

/** `fetch` hides what went wrong two causes deep. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}
