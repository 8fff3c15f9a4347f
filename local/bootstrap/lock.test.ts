import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withLock } from './lock.mjs';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'lectern-lock-')), 'lock');

/** Another process that takes the lock, writes when it began and ended into `log`, and lets it go. */
function other(lock: string, log: string) {
  const program = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'lock.mjs')).href)};
    await withLock(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'began ');
      await new Promise((resolve) => setTimeout(resolve, 300));
      appendFileSync(${JSON.stringify(log)}, 'ended ');
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', program]);
}

test('processes that want the lock at once work one after the other', async () => {
  const lock = newLock();
  const log = `${lock}.log`;
  await Promise.all(Array.from({ length: 4 }, () => once(other(lock, log), 'exit')));
  expect(readFileSync(log, 'utf8')).toBe('began ended '.repeat(4));
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const lock = newLock();
  const log = `${lock}.log`;
  const holder = other(lock, log);
  while (!existsSync(log)) await sleep(20);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(existsSync(lock)).toBe(true);
  expect(await withLock(lock, () => Promise.resolve('taken over'))).toBe('taken over');
});

test('who waits is told whose lock it is', async () => {
  const lock = newLock();
  writeFileSync(lock, String(process.ppid));
  const told: string[] = [];
  setTimeout(() => writeFileSync(lock, '999999999'), 1500);
  await withLock(
    lock,
    () => Promise.resolve(),
    (holder) => told.push(holder),
  );
  expect(told).toEqual([String(process.ppid)]);
});

test('the lock is free again after work that failed', async () => {
  const lock = newLock();
  await expect(withLock(lock, () => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed');
  expect(existsSync(lock)).toBe(false);
});
