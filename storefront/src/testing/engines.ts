import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { afterAll, describe, test } from 'vitest';
import { postgres } from '#rooms/search/engines/postgres.ts';
import { MeilisearchEngine } from '#rooms/search/meilisearch/index.ts';
import type { Engine } from '#rooms/search/model.ts';
import { meilisearchPlace } from './env.ts';

/** A server, and indexes in it that nobody else has. */
export interface Meili {
  engine: MeilisearchEngine;
  client: Meilisearch;
  prefix: string;
  place: { url: string; key: string | undefined };
}

function open(place: Meili['place']): Meili {
  const { url: host, key } = place;
  const client = new Meilisearch(key === undefined ? { host } : { host, apiKey: key });
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  return { engine: new MeilisearchEngine(place, prefix), client, prefix, place };
}

async function removeIndexes({ client, prefix }: Meili): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  const ours = results.filter(({ uid }) => uid.startsWith(prefix));
  for (const { uid } of ours) await client.deleteIndex(uid).waitTask();
}

/** Tests that need the server that MEILI_URL and MEILI_KEY name. Without one they are skipped, and say so. */
export function withMeilisearch(tests: (meili: Meili) => void): void {
  const place = meilisearchPlace();
  if (place) {
    const meili = open(place);
    describe('by Meilisearch', () => {
      afterAll(() => removeIndexes(meili));
      tests(meili);
    });
    return;
  }
  console.warn('Meilisearch is not tested: set MEILI_URL and MEILI_KEY to a server that tests may fill.');
  test('by Meilisearch', ({ skip }) => skip('MEILI_URL names no server.'));
}

/** Runs the same tests with each engine. */
export function withEachEngine(tests: (engine: Engine) => void): void {
  describe('by Postgres', () => tests(postgres));
  withMeilisearch(({ engine }) => tests(engine));
}
