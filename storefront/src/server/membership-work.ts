import { Bell } from '#kernel/bell.ts';
import { Listener } from '#kernel/db/listening.ts';
import { repeatedly } from '#kernel/repeating.ts';
import { carryOutNext, COMMAND_CHANNEL, tellOfEndings } from '#rooms/membership/index.ts';

/** A notice may be lost, and what has failed is due again without one. In ms. */
const LOOK_FOR_COMMANDS_EVERY = 1_000;
/** What a grant opens is closed by the clock of the database; only telling of it waits for us. In ms. */
const LOOK_FOR_ENDINGS_EVERY = 30_000;

const say = (line: string) => console.error(line);

/** Does for members, and for the desk, what no request waits for, until the signal comes. */
export async function workForMembers(signal: AbortSignal): Promise<void> {
  const bell = new Bell();
  const listener = new Listener('lectern members', [COMMAND_CHANNEL], () => bell.ring());
  await listener.begin();
  const by = { signal, say };
  await Promise.all([
    repeatedly(carryOutNext, { ...by, name: 'The desk', bell, patience: LOOK_FOR_COMMANDS_EVERY }),
    repeatedly(tellOfEndings, {
      ...{ ...by, name: 'Telling of what ends', bell: new Bell(), patience: LOOK_FOR_ENDINGS_EVERY },
    }),
  ]);
  await listener.end();
}
