import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gone, isAlive } from '../kernel/processes.ts';
import { startChild, type Child } from './child.ts';
import { keep } from './keep.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'lectern-part-'));

/** A program that runs until it is told to end. */
function startSleeper(folder: string): Child {
  const script = join(folder, 'sleeper.mjs');
  writeFileSync(script, "console.log('awake'); setInterval(() => {}, 1000);");
  return startChild({ script: [script], cwd: folder, env: {}, log: join(folder, 'log') });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a part that is killed is started again, and told plainly', async () => {
  const folder = newFolder();
  const started: Child[] = [];
  const said: string[] = [];
  const start = () => {
    started.push(startSleeper(folder));
    return Promise.resolve(started.at(-1)!);
  };
  const say = { line: (text: string) => said.push(text), moving: () => undefined };
  const part = keep(await start(), { name: 'The sleeper', log: 'its log', say, start });
  process.kill(started[0]!.pid!, 'SIGKILL');
  await until(() => started.length === 2);
  expect(said).toEqual(['The sleeper ended by itself and is started again in 1 s. Its log: its log']);
  await part.stop();
  expect(isAlive(started[1]!.pid!)).toBe(false);
  expect(started).toHaveLength(2);
});

test('what a program says is kept in its log', async () => {
  const folder = newFolder();
  const child = startSleeper(folder);
  await until(() => child.said() === 'awake');
  await child.stop();
  expect(await gone(child.pid!, 0)).toBe(true);
});
