import { access } from 'node:fs/promises';
import { cmsAnswers } from '#kernel/cms/client.ts';
import { rows } from '#kernel/db/index.ts';
import { places } from '#kernel/places.ts';
import { searchAnswers } from '#rooms/search/index.ts';
import { json, type Made } from './answers.ts';

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/** The process lives. */
export const alive = (): Made => json(200, { status: 'ok' });

/** What the process depends on. Without CMS and search the site reads and sells all the same, so they are only told. */
export async function readiness(): Promise<Made> {
  const [database, release, cms, search] = await Promise.all([
    succeeds(rows('select 1')),
    succeeds(access(places().current)),
    cmsAnswers(),
    searchAnswers(),
  ]);
  return json(database && release ? 200 : 503, { database, release, cms, search });
}
