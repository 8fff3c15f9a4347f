import { absoluteUrl, env } from '#kernel/env.ts';
import { reasonOf } from '#kernel/errors.ts';
import { listedPaths } from './addresses.ts';
import { submissions } from './rules/indexnow.ts';
import { listUnannounced, noteAnnounced } from './sql/announced.ts';

const PATIENCE_MS = 10_000;

/** The engine has understood, and would answer the same again: 429 and its own troubles pass. */
const isFinal = ({ status }: Response) => status < 500 && status !== 429;

async function submit(endpoint: string, submission: object): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(submission),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await answer.body?.cancel();
  if (answer.ok) return;
  const refusal = `IndexNow answers ${answer.status}`;
  if (!isFinal(answer)) throw new Error(refusal);
  console.warn(`${refusal}: what went live was not announced. Is INDEXNOW_KEY as it should be?`);
}

interface Engines {
  key: string;
  endpoint: string;
}

/** Announces what went live since the last time; at the first time nothing, for engines read sitemaps too. */
async function announceNews({ key, endpoint }: Engines): Promise<void> {
  const { since, until, documentIds, left } = await listUnannounced();
  const listed = new Set(since === null ? [] : await listedPaths(documentIds));
  // Where a page is that is to be found by nobody, the address before tells too.
  const former = left.filter(({ to }) => to === null || listed.has(to)).map(({ path }) => path);
  const addresses = [...new Set([...listed, ...former])].map(absoluteUrl);
  const keyLocation = absoluteUrl('/indexnow.txt');
  for (const submission of submissions(addresses, { key, keyLocation })) await submit(endpoint, submission);
  await noteAnnounced(until);
}

function configured(): Engines | null {
  const { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: endpoint } = env();
  return key === undefined ? null : { key, endpoint };
}

/**
 * Tells search engines that share IndexNow (https://www.indexnow.org/documentation) which addresses have changed since
 * it last did, where a key is configured. What an engine does not take for the moment is announced with the next.
 */
export async function announce(to: Engines | null = configured()): Promise<void> {
  if (to === null) return;
  await announceNews(to).catch((error: unknown) => {
    console.warn(`What went live is not announced yet: ${reasonOf(error)}.`);
  });
}
