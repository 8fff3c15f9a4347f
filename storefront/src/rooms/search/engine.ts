import { env } from '#kernel/env.ts';
import { postgres } from './engines/postgres.ts';
import { MeilisearchEngine } from './meilisearch/index.ts';
import type { Engine } from './model.ts';

let chosen: Engine | undefined;

/** The engine that this site is configured to search with: Meilisearch where an address is given. */
export function engine(): Engine {
  const { MEILI_URL: url, MEILI_KEY: key } = env();
  chosen ??= url === undefined ? postgres : new MeilisearchEngine({ url, key });
  return chosen;
}

/** Whether there is an index that answers, asked for those who look after the site. */
export function searchAnswers(): Promise<boolean> {
  return engine()
    .isThere()
    .catch(() => false);
}
