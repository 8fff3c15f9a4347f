import { reindexAll } from '#rooms/search/index.ts';
import { secondsSince } from './releases.ts';

/** Says how far it has come at most this often, in ms. */
const SAY_EVERY = 1_000;

/** `reindex`: builds the search index anew, and says how far it has come. */
export async function reindex(): Promise<void> {
  const started = performance.now();
  let said = started;
  await reindexAll(undefined, (done, all) => {
    if (performance.now() - said < SAY_EVERY && done < all) return;
    said = performance.now();
    console.log(`${done} of ${all} texts are in the new index.`);
  });
  console.log(`The new index answers, after ${secondsSince(started)}.`);
}
