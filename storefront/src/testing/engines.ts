import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { afterAll, describe, test } from 'vitest';
import { postgres } from '#rooms/search/engines/postgres.ts';
import { MeilisearchEngine } from '#rooms/search/meilisearch/index.ts';
import type { Engine } from '#rooms/search/model.ts';
import { meilisearchPlace } from './env.ts';

type Place = NonNullable<ReturnType<typeof meilisearchPlace>>;

/** Indexes that nobody else has; they go when the tests are over. */
function inMeilisearch({ url: host, key }: Place, tests: (engine: Engine) => void): void {
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  afterAll(async () => {
    const client = new Meilisearch(key === undefined ? { host } : { host, apiKey: key });
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    const ours = results.filter(({ uid }) => uid.startsWith(prefix));
    for (const { uid } of ours) await client.deleteIndex(uid).waitTask();
  });
  tests(new MeilisearchEngine({ url: host, key }, prefix));
}

/** Runs the same tests with each engine: with Meilisearch where MEILI_URL and MEILI_KEY name a server. */
export function withEachEngine(tests: (engine: Engine) => void): void {
  describe('by Postgres', () => tests(postgres));
  const place = meilisearchPlace();
  if (place) describe('by Meilisearch', () => inMeilisearch(place, tests));
  else {
    console.warn('Meilisearch is not tested: set MEILI_URL and MEILI_KEY to a server that tests may fill.');
    test.skip('by Meilisearch', () => undefined);
  }
}
