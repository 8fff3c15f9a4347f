import type { DeskCommand } from '@lectern/shared-types';

/** A worker needs some tenths of a second for a command. */
const SOON = 1500;

/** In how many milliseconds to ask again: while a worker has something to do; 0 for never. */
export const askAgainIn = (commands: Pick<DeskCommand, 'state'>[] | undefined): number =>
  commands?.some(({ state }) => state === 'waiting') ? SOON : 0;
