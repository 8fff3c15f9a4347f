import { forwarded, readSettings, type Settings } from '../kernel/env.ts';
import { terminal } from '../kernel/terminal.ts';
import type { HouseOptions } from '../house/model.ts';
import { startHouse } from '../house/start-house.ts';
import { untilTold } from './signals.ts';
import { tableOf } from './table.ts';

/** `npm start`: the house, until Ctrl-C. */
export const start = () => live({ seed: true });

/** `npm run dev`: the same with both sides reloading what is changed. */
export const dev = () => live({ seed: true, dev: true });

async function live(kind: Pick<HouseOptions, 'seed' | 'dev'>): Promise<number> {
  const settings = readSettings();
  const began = performance.now();
  const told = untilTold();
  const house = await startHouse({ ...optionsOf(settings), ...kind, signal: told.signal });
  terminal.line(tableOf(house, { dataDir: settings.DATA_DIR, seconds: (performance.now() - began) / 1000 }));
  await told.stopped;
  terminal.line('Stopping …');
  await house.stop();
  terminal.line('Stopped. Everything is kept.');
  return 0;
}

/** The house that this clone's settings describe. */
export function optionsOf(settings: Settings): Omit<HouseOptions, 'seed'> {
  const { STOREFRONT_PORT, CMS_PORT, POSTGRES_PORT, MAILBOX_PORT, SMTP_PORT } = settings;
  const ports = {
    storefront: STOREFRONT_PORT,
    cms: CMS_PORT,
    postgres: POSTGRES_PORT,
    mailbox: MAILBOX_PORT,
    smtp: SMTP_PORT,
  };
  return { dataDir: settings.DATA_DIR, mode: settings.LECTERN_MODE, ports, variables: forwarded() };
}
