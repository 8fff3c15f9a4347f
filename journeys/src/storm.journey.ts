import { type House, publishHouse, startHouse } from '@lectern/local';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { env } from './env.ts';
import { dice, Editors } from './storm/editors.ts';
import { childrenThatRun } from './storm/killing.ts';
import { differing, siteFiles } from './storm/site-files.ts';

const EDITORS = 4;
const MINUTE = 60_000;

/** A gauge of the site's own metrics. */
async function gauge(house: House, name: string): Promise<number> {
  const text = await (await fetch(`${house.urls.storefront}/metrics`)).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

describe.runIf(env.longWalks)('A site whose workers are killed while editors publish', () => {
  let dataDir: string;
  let house: House;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lectern-storm-'));
    house = await startHouse({ dataDir, ports: 'free', seed: true, quiet: true });
  }, 10 * MINUTE);
  afterAll(async () => {
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('is in the end what a fresh build makes of it', { timeout: 20 * MINUTE }, async () => {
    const editors = new Editors(house.urls.cms);
    await editors.begin(house.adminAccounts[0]!);
    const end = Date.now() + env.stormMinutes * MINUTE;
    const editing = Array.from({ length: EDITORS }, async (_, seed) => {
      const roll = dice(seed);
      while (Date.now() < end) {
        await editors.act(roll);
        await sleep(roll(500));
      }
    });
    const roll = dice(99);
    let killed = 0;
    while (Date.now() < end) {
      await sleep(500 + roll(4_000));
      for (const worker of await childrenThatRun('site.mjs work'))
        killed += Number(process.kill(worker, 'SIGKILL'));
    }
    await Promise.all(editing);
    await house.settled();
    const published = await siteFiles(dataDir);
    await publishHouse(dataDir);
    const built = await siteFiles(dataDir);
    console.log(`${editors.done} acts were done, ${editors.refused} refused; ${killed} workers were killed.`);
    expect(killed).toBeGreaterThan(0);
    expect(editors.done).toBeGreaterThan(50);
    expect(await gauge(house, 'lectern_publications_set_aside')).toBe(0);
    expect(differing(published, built)).toEqual([]);
  });
});
