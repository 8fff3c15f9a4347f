import { readSettings } from '../kernel/env.ts';
import { terminal } from '../kernel/terminal.ts';
import type { HouseOptions } from '../house/model.ts';
import { startHouse } from '../house/start-house.ts';
import { optionsOf } from './options.ts';
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
