import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aPage, aPress } from '../../testing/press.ts';
import { asOwner, useSite } from '../../testing/site.ts';
import { pull } from './pull.ts';
import { goBack, keptReleases, resume } from './going-back.ts';
import { readStanding } from './sql/standing.ts';
import { needsFullRender, writeRelease } from './whole-release.ts';

const site = useSite();
const home = () => readFile(join(site.dataDir, 'site', 'current', 'index.html'), 'utf8');
const release = async (words: string) => (await writeRelease(aPress(aPage(() => words)))).id;
const held = async () => (await readStanding()).held;

/** Releases of these words, one after the other; publishing is not held. */
async function releases(...words: string[]): Promise<string[]> {
  await resume(aPress(aPage()));
  const ids: string[] = [];
  for (const word of words) ids.push(await release(word));
  return ids;
}

beforeAll(async () => void (await pull()));
beforeEach(() => {
  // The CMS of these tests has made no audit trail.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('visitors see the release before at once, and nothing new until publishing is resumed', async () => {
  const [first = '', second = ''] = await releases('first', 'second');
  expect(await goBack(null, 'the prices were wrong')).toEqual({ from: second, to: first });
  expect(await home()).toContain('first');
  expect(await held()).toMatchObject({ because: 'the prices were wrong' });
  await expect(release('third')).rejects.toThrow(/held since .* \(the prices were wrong\).*--resume/);
  expect(await home()).toContain('first');
});

test('one may go back step by step, and forward again', async () => {
  const [first, second, third = ''] = await releases('first', 'second', 'third');
  expect((await goBack(null, 'x')).to).toBe(second);
  expect((await goBack(null, 'x')).to).toBe(first);
  expect((await goBack(third, 'x')).to).toBe(third);
  expect(await home()).toContain('third');
});

test('resuming renders what is published now, and lets publishing go on', async () => {
  await releases('first', 'second');
  await goBack(null, 'x');
  expect(await needsFullRender('a build')).toBe(true);
  await resume(aPress(aPage(() => 'now')));
  expect(await home()).toContain('now');
  expect(await held()).toBeNull();
  expect(await needsFullRender('a build')).toBe(false);
});

test('a release that was rendered while somebody went back is not shown', async () => {
  const [first] = await releases('first', 'second');
  const slow = async (path: string) => {
    if (path === '/') await goBack(null, 'x');
    return aPage(() => 'too late')(path);
  };
  await expect(writeRelease(aPress(slow))).rejects.toThrow('held');
  expect((await keptReleases()).find(({ isLive }) => isLive)?.id).toBe(first);
});

test('one can go back to nothing that is not there', async () => {
  await releases('first');
  await expect(goBack('20200101T000000000Z', 'x')).rejects.toThrow('There is no release 20200101T000000000Z');
  await expect(goBack('../releases', 'x')).rejects.toThrow('There is no release ../releases');
  expect(await held()).toBeNull();
});

test('the releases there are are told, the newest first, with what was noted of them', async () => {
  const [first, second] = await releases('first', 'second');
  const [newest, before] = await keptReleases();
  expect([newest?.id, before?.id]).toEqual([second, first]);
  expect([newest?.isLive, before?.isLive]).toEqual([true, false]);
  expect(newest?.noted).toMatchObject({ build: 'a build', isWhole: true });
});

test('going back and going on are told in the audit trail, to which the site may only add', async () => {
  const database = new URL(site.databaseUrl).pathname;
  await asOwner(
    `create table editorial.audit (actor_kind text, actor_name text, action text, subject text, before jsonb,
       after jsonb, words text);
     grant usage on schema editorial to lectern_site; grant insert on editorial.audit to lectern_site`,
    database,
  );
  const [first, second] = await releases('first', 'second');
  await goBack(null, 'the prices were wrong');
  const { id } = await resume(aPress(aPage()));
  const trail = 'select action, subject, before, words from editorial.audit order by subject desc limit 2';
  expect(await asOwner(trail, database)).toEqual([
    { action: 'site.resume', subject: id, before: { release: first }, words: '' },
    { action: 'site.rollback', subject: first, before: { release: second }, words: 'the prices were wrong' },
  ]);
});
