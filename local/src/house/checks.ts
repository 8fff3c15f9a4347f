import { statfsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalError } from '../kernel/errors.ts';
import { freePorts, isTaken } from '../kernel/ports.ts';
import type { Ports } from './model.ts';

const VARIABLES: Record<keyof Ports, string> = {
  storefront: 'STOREFRONT_PORT',
  cms: 'CMS_PORT',
  postgres: 'POSTGRES_PORT',
  mailbox: 'MAILBOX_PORT',
  smtp: 'SMTP_PORT',
};
/** What a house needs to start, and less than which none can go on. */
const NEEDED = 300_000_000;
const NOTHING = 20_000_000;

/** Ports that nothing listens on: `free` ones of the system's choice, or those asked for. */
export async function settlePorts(asked: Ports | 'free', patience: number): Promise<Ports> {
  if (asked !== 'free') {
    await requireFree(asked, patience);
    return asked;
  }
  const [storefront = 0, cms = 0, postgres = 0, mailbox = 0, smtp = 0] = await freePorts(5);
  return { storefront, cms, postgres, mailbox, smtp };
}

/**
 * @param patience milliseconds in which what a killed house left behind may still go.
 * @throws LocalError that names every port that is taken, and how to choose others.
 */
export async function requireFree(ports: Partial<Ports>, patience = 0): Promise<void> {
  const end = Date.now() + patience;
  let taken = await takenOf(ports);
  while (taken.length > 0 && Date.now() < end) {
    await sleep(200);
    taken = await takenOf(ports);
  }
  if (taken.length === 0) return;
  const list = taken.map(([part, port]) => `${port} (${VARIABLES[part]})`).join(', ');
  const [[part, port] = ['storefront', 4321] as const] = taken;
  const message = `Another program listens on ${taken.length > 1 ? 'the ports' : 'port'} ${list} of 127.0.0.1.`;
  const remedy = `End it, or choose another port in .env, as in ${VARIABLES[part]}=${port + 100}`;
  throw new LocalError('PORT_TAKEN', message, remedy);
}

async function takenOf(ports: Partial<Ports>): Promise<[keyof Ports, number][]> {
  const parts = Object.keys(VARIABLES).filter((part): part is keyof Ports => part in ports);
  const asked = parts.flatMap((part): [keyof Ports, number][] => (ports[part] ? [[part, ports[part]]] : []));
  const answers = await Promise.all(asked.map(([, port]) => isTaken(port)));
  return asked.filter((_, at) => answers[at]);
}

/** @throws LocalError when the disk that holds the folder has no room for a house. */
export const requireSpace = (folder: string) => refuseLess(folder, NEEDED);

/** @throws LocalError when the disk is full, which is then why something failed. */
export const blameFullDisk = (folder: string) => refuseLess(folder, NOTHING);

function refuseLess(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  const message = `Only ${Math.round(free / 1e6)} MB are free on the disk that holds ${folder}; Lectern needs 300 MB.`;
  throw new LocalError('DISK_FULL', message, 'Make room, or set DATA_DIR to a folder on another disk.');
}
