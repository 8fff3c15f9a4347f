import { rows } from '#kernel/db/index.ts';
import { OWN_DATA } from './sql/own-data.ts';

/**
 * All that this room knows of an account and its owner, for the owner. Hashes by which we know a browser or a link
 * again are no knowledge of anybody, and left out.
 */
export async function ownData(accountId: string): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(OWN_DATA)) told[name] = await rows(text, [accountId]);
  return told;
}
