import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteError } from '#kernel/errors.ts';
import { places } from '#kernel/places.ts';
import type { DraftPlace } from './draft-folders.ts';
import type { Output } from './rules/addresses.ts';
import { assetsAskedFor, faultOf, samplesOf } from './rules/smoke.ts';

const unsound = (what: string) =>
  new SiteError('RELEASE_UNSOUND', `${what}. The release that was live stays live.`);

async function isThere(file: string, folders: string[]): Promise<boolean> {
  const checks = folders.map((folder) => access(join(folder, file)));
  return Promise.any(checks).then(
    () => true,
    () => false,
  );
}

/**
 * Looks at one page of each kind as a visitor would get it, before anybody does: the page is whole, and all the styles,
 * scripts and icons that it asks for are there. Throws what is wrong, in a sentence.
 */
export async function smokeCheck({ folder }: DraftPlace, outputs: Output[]): Promise<void> {
  const asked = new Map<string, string>();
  for (const { path, file } of samplesOf(outputs)) {
    const html = await readFile(join(folder, file), 'utf8');
    const fault = faultOf(html);
    if (fault) throw unsound(`${path} ${fault}`);
    for (const asset of assetsAskedFor(html)) asked.set(asset, path);
  }
  for (const [asset, path] of asked)
    if (!(await isThere(asset, [places().assets, folder])))
      throw unsound(`${path} asks for /${asset}, which is missing`);
}
