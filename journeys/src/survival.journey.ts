import { createCmsClient } from '@lectern/import';
import { type House, startHouse } from '@lectern/local';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { env } from './env.ts';
import { childrenThatRun } from './storm/killing.ts';

const OPTIONS = { ports: 'free', seed: false, quiet: true } as const;

const cmsOf = (house: House) => createCmsClient({ url: house.urls.cms, token: house.token });
const administratorOf = (house: House) => house.adminAccounts[0]?.email ?? '';

/** Writes a page through the importer's door and brings it to the site. */
async function publishPage(house: House, slug: string) {
  const data = { slug, title: slug, body: `Words of ${slug}.` };
  await cmsOf(house).putDocument({ type: 'page', locale: 'en', publishAs: administratorOf(house), data });
  await house.settled();
}

async function statusOf(address: string) {
  return fetch(address).then(
    ({ status }) => status,
    () => 0,
  );
}

/** Waits, two minutes at most, until CMS and storefront answer from the database again. */
async function recovered(house: House): Promise<boolean> {
  for (let tries = 0; tries < 240; tries += 1) {
    const knows = await cmsOf(house)
      .administrator(administratorOf(house))
      .catch(() => null);
    if (knows && (await statusOf(`${house.urls.storefront}/readyz`)) === 200) return true;
    await sleep(500);
  }
  return false;
}

describe.runIf(env.longWalks)('A house whose parts are killed', () => {
  let dataDir: string;
  let house: House;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lectern-survival-'));
    house = await startHouse({ dataDir, ...OPTIONS });
    await publishPage(house, 'before');
  });
  afterAll(async () => {
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test.each([
    ['its storefront', 'site.mjs', 'storefront-fell'],
    ['its CMS', 'strapi', 'cms-fell'],
    ['its Postgres', 'postgres', 'postgres-fell'],
  ])('loses nothing when %s is killed, and takes new pages after', async (_, words, slug) => {
    const victims = await childrenThatRun(words);
    expect(victims).not.toEqual([]);
    for (const victim of victims) process.kill(victim, 'SIGKILL');
    expect(await recovered(house)).toBe(true);
    expect(await statusOf(`${house.urls.storefront}/en/before/`)).toBe(200);
    await publishPage(house, slug);
    expect(await statusOf(`${house.urls.storefront}/en/${slug}/`)).toBe(200);
  });

  test('is found as it was left when it is opened again', async () => {
    await house.stop();
    house = await startHouse({ dataDir, ...OPTIONS });
    for (const slug of ['before', 'storefront-fell', 'cms-fell', 'postgres-fell'])
      expect(await statusOf(`${house.urls.storefront}/en/${slug}/`)).toBe(200);
  });
});
