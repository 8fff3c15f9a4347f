import { Bell } from '#kernel/bell.ts';
import { repeatedly } from '#kernel/repeating.ts';
import { tellOfEndings } from '#rooms/membership/index.ts';

/** Grants end at a moment and nobody tells of it; what they open is closed by the clock of the database. In ms. */
const LOOK_FOR_ENDINGS_EVERY = 30_000;

const say = (line: string) => console.error(line);

/** Does for members what no request waits for, until the signal comes. */
export async function workForMembers(signal: AbortSignal): Promise<void> {
  const patience = LOOK_FOR_ENDINGS_EVERY;
  await repeatedly(tellOfEndings, { name: 'Telling of what ends', bell: new Bell(), patience, signal, say });
}
