import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transaction } from '#kernel/db/index.ts';
import { places } from '#kernel/places.ts';
import { audit } from '#rooms/editorial/index.ts';
import { liveRelease } from './release-draft.ts';
import { raiseAlarm } from './sql/alarms.ts';
import { adoptRendering } from './sql/rendering.ts';
import { moveOn, readStanding } from './sql/standing.ts';
import { needsFullRender, showWhole, withWhole, type Press, type Whole } from './whole-release.ts';

/** The files in which the live site is not what would be rendered now. */
interface Drift {
  differing: string[];
  missing: string[];
  superfluous: string[];
}

/** What came of a comparison; `unready` where the live site was made by another build. */
export type Comparison =
  | { kind: 'held' | 'unready' }
  | { kind: 'same'; files: number }
  | { kind: 'drift'; drift: Drift; mendedBy: string };

const namesIn = async (folder: string) => new Set(await readdir(folder));

const isFolder = async (path: string) => (await stat(path)).isDirectory();

/** All files below a folder that has no counterpart. */
async function allIn(path: string, name: string): Promise<string[]> {
  if (!(await isFolder(path))) return [name];
  const names = [...(await namesIn(path))];
  return (await Promise.all(names.map((inner) => allIn(join(path, inner), `${name}/${inner}`)))).flat();
}

/** Twins are alike when what is compressed in them is: not every version of Node compresses to the same bytes. */
async function isSame(live: string, fresh: string): Promise<boolean> {
  const [old, made] = await Promise.all([readFile(live), readFile(fresh)]);
  if (old.equals(made)) return true;
  if (!live.endsWith('.gz')) return false;
  try {
    return gunzipSync(old).equals(gunzipSync(made));
  } catch {
    // What cannot be read by a browser either differs, whatever it is.
    return false;
  }
}

async function compareBoth(live: string, fresh: string, name: string): Promise<Drift> {
  const folders = await Promise.all([isFolder(live), isFolder(fresh)]);
  if (folders[0] && folders[1]) return driftBetween(live, fresh, `${name}/`);
  const isAlike = folders[0] === folders[1] && (await isSame(live, fresh));
  return { differing: isAlike ? [] : [name], missing: [], superfluous: [] };
}

/** Compares two releases byte by byte. @param prefix what names of files begin with */
async function driftBetween(live: string, fresh: string, prefix = ''): Promise<Drift> {
  const [there, expected] = await Promise.all([namesIn(live), namesIn(fresh)]);
  const drift: Drift = { differing: [], missing: [], superfluous: [] };
  for (const name of there.difference(expected))
    drift.superfluous.push(...(await allIn(join(live, name), prefix + name)));
  for (const name of expected.difference(there))
    drift.missing.push(...(await allIn(join(fresh, name), prefix + name)));
  for (const name of there.intersection(expected)) {
    const inner = await compareBoth(join(live, name), join(fresh, name), prefix + name);
    drift.differing.push(...inner.differing);
    drift.missing.push(...inner.missing);
    drift.superfluous.push(...inner.superfluous);
  }
  return drift;
}

async function mend(
  whole: Whole,
  { build }: Press,
  from: { live: string; drift: Drift },
): Promise<Comparison> {
  const { live, drift } = from;
  const { id } = await showWhole(whole, build.id);
  const files = [...drift.differing, ...drift.missing, ...drift.superfluous];
  console.error(
    `The live release ${live} was not what is published; ${id} mends it. Files: ${files.join(', ')}`,
  );
  await raiseAlarm({ release: live, mendedBy: id, files });
  await audit({ action: 'site.drift', subject: live, before: drift, after: { release: id } });
  return { kind: 'drift', drift, mendedBy: id };
}

async function judge(whole: Whole, press: Press): Promise<Comparison> {
  const live = await liveRelease();
  if ((await readStanding()).held) return { kind: 'held' };
  if (live === null) return { kind: 'unready' };
  const drift = await driftBetween(join(places().releases, live), whole.draft.place.folder);
  if (Object.values(drift).some((files: string[]) => files.length > 0))
    return mend(whole, press, { live, drift });
  await transaction(async (trx) => {
    await adoptRendering(trx);
    await moveOn(trx, { live, applied: whole.applied });
  });
  return { kind: 'same', files: whole.done.files };
}

/**
 * Renders everything anew and compares every byte with what is live. Where they differ, the new rendering goes live,
 * and an alarm tells which files it was. To be done once a day; publishing waits while files are compared.
 */
export async function compareWithLive(press: Press): Promise<Comparison> {
  if ((await readStanding()).held) return { kind: 'held' };
  if (await needsFullRender(press.build.id)) return { kind: 'unready' };
  return withWhole({ ...press, sharesNothing: true }, (whole) => judge(whole, press));
}
