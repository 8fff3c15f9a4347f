import { checkSite, type SiteCheck } from '#rooms/publishing/index.ts';
import { findRoute } from './on-demand.ts';
import { secondsSince } from './releases.ts';

/** Looks over the live site where it has changed, for the desk. */
export async function checkChanged(): Promise<void> {
  await checkSite((path) => findRoute(path) !== null);
}

const SHOWN = 20;

function tell({ release, pages, findings }: NonNullable<SiteCheck>): void {
  for (const { kind, path, subject, other } of findings.slice(0, SHOWN))
    console.log([kind.padEnd(22), path, subject, other ?? ''].join('  ').trimEnd());
  if (findings.length > SHOWN) console.log(`… and ${findings.length - SHOWN} more.`);
  console.log(`Release ${release}: ${pages} pages, ${findings.length} findings.`);
}

/** `check`: looks over the whole live site, and says what could be mended. */
export async function checkNow(): Promise<void> {
  const started = performance.now();
  const check = await checkSite((path) => findRoute(path) !== null, { isForced: true });
  if (!check) return console.log('Nothing was checked: no release is live, or an earlier one is shown.');
  tell(check);
  console.log(`It took ${secondsSince(started)}.`);
}
