import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { availableParallelism, totalmem, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { stale } from '../building/index.ts';
import { runningHouse } from '../house/house-file.ts';
import { requireFree } from '../house/checks.ts';
import type { Settings } from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import { bad, good, type Finding } from './finding.ts';

const GIGABYTE = 1e9;
const inGigabytes = (bytes: number) => `${(bytes / GIGABYTE).toFixed(1)} GB`;

/** Programs, memory and processors. The bootstrap has seen to Node and pnpm before this runs. */
export function machine(): Finding[] {
  const memory = totalmem();
  const text = `${inGigabytes(memory)} of memory, ${availableParallelism()} processors`;
  return [
    good(`Node ${process.versions.node} on ${process.platform} ${process.arch}, as ${userInfo().username}`),
    memory > 3 * GIGABYTE
      ? good(text)
      : bad(text, 'Building the admin panel takes 2.5 GB: add memory or swap.'),
  ];
}

/** Ports of the house that this clone's settings describe. */
export async function ports(settings: Settings): Promise<Finding[]> {
  const house = runningHouse(settings.DATA_DIR);
  if (house) return [good(`Lectern runs as process ${house.pid}: ${house.urls.storefront}`)];
  const { STOREFRONT_PORT, CMS_PORT, POSTGRES_PORT, MAILBOX_PORT, SMTP_PORT } = settings;
  const asked = {
    storefront: STOREFRONT_PORT,
    cms: CMS_PORT,
    postgres: POSTGRES_PORT,
    mailbox: MAILBOX_PORT,
    smtp: SMTP_PORT,
  };
  try {
    await requireFree(asked);
    return [good(`The ports ${Object.values(asked).join(', ')} are free`)];
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    return [bad(error.message, error.remedy ?? '')];
  }
}

/** The folder of everything that must last, and what was built for this clone. */
export function files({ DATA_DIR }: Settings): Finding[] {
  return [space(DATA_DIR), writable(DATA_DIR), ...secrets(DATA_DIR), ...release(DATA_DIR), builds()];
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function space(folder: string): Finding {
  const { bavail, bsize } = statfsSync(nearest(folder));
  const text = `${inGigabytes(bavail * bsize)} are free where the data lies`;
  return bavail * bsize > GIGABYTE
    ? good(text)
    : bad(text, 'Make room, or set DATA_DIR to a folder on another disk.');
}

function writable(folder: string): Finding {
  try {
    accessSync(nearest(folder), constants.W_OK);
    return good(`${folder} can be written to`);
  } catch {
    return bad(`${folder} cannot be written to`, 'Start as its owner, or set DATA_DIR to a folder of yours.');
  }
}

function secrets(folder: string): Finding[] {
  const file = join(folder, 'secrets.json');
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if ((stat.mode & 0o077) === 0) return [good('Only its owner can read the secrets')];
  return [bad(`Others can read ${file}`, `chmod 600 ${file}`)];
}

function release(folder: string): Finding[] {
  if (!existsSync(join(folder, 'site'))) return [good('No data yet: the first `npm start` makes it')];
  if (existsSync(join(folder, 'site', 'current'))) return [good('A release of the site is live')];
  return [bad('No release of the site is live', 'Run `npm run build`.')];
}

function builds(): Finding {
  const steps = stale().map(({ what }) => what);
  if (steps.length === 0) return good('Everything is built from the present sources');
  return good(`To be built at the next start: ${steps.join(', ')}`);
}
