import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LocalError } from '../kernel/errors.ts';
import { birthOf } from '../kernel/processes.ts';

/** What a running house leaves in its folder, so that `import`, `seed` and `build` find it. */
const HouseFile = z.object({
  pid: z.int(),
  /** With the id it names one process, also after the id was given to another. */
  birth: z.string().nullable(),
  /** False while the house is still starting. */
  open: z.boolean(),
  urls: z.object({ storefront: z.url(), cms: z.url(), mailbox: z.url() }),
  token: z.string(),
  administrator: z.email().nullable(),
  /** The environment of the storefront's programs. */
  site: z.record(z.string(), z.string()),
  /** The database as its superuser; null when it is not ours. */
  superuserUrl: z.string().nullable(),
});
export type HouseFile = z.infer<typeof HouseFile>;

const fileIn = (dataDir: string) => join(dataDir, 'house.json');

export function writeHouseFile(dataDir: string, house: Omit<HouseFile, 'pid' | 'birth'>): void {
  const file = fileIn(dataDir);
  const whole: HouseFile = { pid: process.pid, birth: birthOf(process.pid), ...house };
  writeFileSync(`${file}.part`, `${JSON.stringify(whole, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.part`, 0o600);
  renameSync(`${file}.part`, file);
}

/** Removes it if it is ours. */
export function removeHouseFile(dataDir: string): void {
  if (runningHouse(dataDir)?.pid === process.pid) rmSync(fileIn(dataDir), { force: true });
}

/** Whether a house was there that did not end in order. */
export const wasKilled = (dataDir: string) => existsSync(fileIn(dataDir)) && !runningHouse(dataDir);

/** The house that runs in the folder; null when none does. */
export function runningHouse(dataDir: string): HouseFile | null {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return null;
  const parsed = HouseFile.safeParse(readJson(file));
  if (!parsed.success) return null;
  const { pid, birth } = parsed.data;
  return birthOf(pid) !== null && birthOf(pid) === birth ? parsed.data : null;
}

/** The running house that a command needs. @throws LocalError when none runs. */
export function openHouse(dataDir: string): HouseFile {
  const house = runningHouse(dataDir);
  if (house?.open) return house;
  const message = house ? 'Lectern is still starting.' : 'Lectern does not run.';
  const remedy = house
    ? 'Wait until it shows its table.'
    : 'Start it with `npm start`, and run this beside it.';
  throw new LocalError('NOT_RUNNING', message, remedy);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
