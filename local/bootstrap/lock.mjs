import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// A holder touches its lock this often; one untouched for the longer time was left by a killed process.
const TOUCH = 2_000;
const STALE = 15_000;

/**
 * Does the work while no other process does work under the same lock file.
 *
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @param {(holder: string) => void} [onWait] told once, with the holder's process id, when there is a wait
 * @returns {Promise<Result>}
 */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waits = 0; !take(file); waits++) {
    if (waits === 3) onWait(read(file));
    await sleep(200);
  }
  const touch = setInterval(() => touchFile(file), TOUCH);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    if (read(file) === String(process.pid)) rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    if (isStale(file)) removeStale(file);
    return false;
  }
}

/** @param {string} file */
function isStale(file) {
  const pid = Number(read(file));
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - touched > STALE || (pid > 0 && !isAlive(pid));
}

/**
 * Takes the lock away under another name; if meanwhile a living process had taken it, gives it back.
 *
 * @param {string} file
 */
function removeStale(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (!isStale(aside)) linkSync(aside, file);
  } catch {
    // Another process was quicker; the next try shows how things stand.
  }
  rmSync(aside, { force: true });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} file */
function touchFile(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken away while this process was suspended: the work goes on, as it would have without a lock.
  }
}
