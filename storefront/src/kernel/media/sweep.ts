import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rows } from '../db/index.ts';
import { codeOf } from '../errors.ts';
import { filesOf, type Prepared } from './prepared.ts';
import { ADDRESS_LIFETIME, stockOf, type StockName } from './stock.ts';

async function filesThere(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}

interface Row {
  prepared: Prepared;
}

const namesOf = (found: Row[]) => new Set(found.flatMap(({ prepared }) => filesOf(prepared)));

/** Two files of the library may have one content, hence one prepared file. */
async function stillUsed(stock: StockName, names: Set<string>): Promise<Set<string>> {
  const kept = await rows<Row>(
    `select prepared from site.media where stock = $2 and exists (
       select from unnest($1::text[]) as file where strpos(prepared::text, file) > 0)`,
    [[...names], stock],
  );
  return namesOf(kept);
}

/** What becomes of files that no public text refers to any more. */
export interface Keeping {
  /** When the oldest release went live that visitors may be shown again; null where that is not known. */
  oldest: string | null;
  /** Those of the files, by name, that must go all the same, because they are to be had for money now. */
  closed: (names: string[]) => Promise<string[]>;
}

/** Notes which files are in use no more, and answers the public ones. */
async function noteUnused(): Promise<string[]> {
  await rows(
    `update site.media m set unused_since = case when unused_since is null then clock_timestamp() end
     where (unused_since is null) = not exists (
       select from site.media_use u where u.stock = m.stock and u.name = m.name)`,
  );
  const unused = await rows<{ name: string }>(
    `select name from site.media where stock = 'public' and unused_since is not null`,
  );
  return unused.map(({ name }) => name);
}

/** A release that went live after a file fell out of use does not show it. What is closed goes under any name. */
async function forgetPublic(unused: string[], { oldest, closed }: Keeping): Promise<Set<string>> {
  if (unused.length === 0) return new Set();
  const gone = await rows<Row>(
    `delete from site.media where stock = 'public' and unused_since is not null
       and (unused_since < $1 or prepared ->> 'src' in (
         select prepared ->> 'src' from site.media where stock = 'public' and name = any($2)))
     returning prepared`,
    [oldest, await closed(unused)],
  );
  return namesOf(gone);
}

/** Whoever has a page open may go on with it until the addresses in it end. */
async function forgetGated(): Promise<Set<string>> {
  const gone = await rows<Row>(
    `delete from site.media where stock = 'gated'
       and unused_since < clock_timestamp() - make_interval(secs => $1)
     returning prepared`,
    [ADDRESS_LIFETIME],
  );
  return namesOf(gone);
}

async function forgetUnused(keeping: Keeping): Promise<Record<StockName, Set<string>>> {
  const unused = await noteUnused();
  return { public: await forgetPublic(unused, keeping), gated: await forgetGated() };
}

async function removeFiles(stock: StockName, names: string[]): Promise<number> {
  const { folder } = stockOf(stock);
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
  return names.length;
}

async function drop(stock: StockName, gone: Set<string>): Promise<number> {
  if (gone.size === 0) return 0;
  return removeFiles(stock, [...gone.difference(await stillUsed(stock, gone))]);
}

/**
 * Takes public files away that no public text refers to any more, and no release that is kept: at once what only a
 * paid text still shows, which must not be had under its old address. Files of paid texts go when no text shows them
 * and no address opens them. To be called when the release that goes without them is live, by the holder of the
 * publishing lock. Costs next to nothing where there is nothing to do. Answers how many went.
 */
export async function dropUnused(keeping: Keeping): Promise<number> {
  const gone = await forgetUnused(keeping);
  return (await drop('public', gone.public)) + (await drop('gated', gone.gated));
}

async function sweep(stock: StockName): Promise<number> {
  const kept = namesOf(await rows<Row>('select prepared from site.media where stock = $1', [stock]));
  const there = await filesThere(stockOf(stock).folder);
  return removeFiles(
    stock,
    there.filter((name) => !kept.has(name)),
  );
}

/** As `dropUnused`, and also takes away what killed processes and replaced originals have left in the folders. */
export async function sweepMedia(keeping: Keeping): Promise<number> {
  await forgetUnused(keeping);
  return (await sweep('public')) + (await sweep('gated'));
}
