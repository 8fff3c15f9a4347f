import { Bell } from '#kernel/bell.ts';
import { Listener } from '#kernel/db/listening.ts';
import { deliver, DELIVERY_CHANNEL } from '#kernel/events/index.ts';
import { repeatedly } from '#kernel/repeating.ts';
import { indexKeeper } from '#rooms/search/index.ts';

/** A notice may be lost. In ms. */
const LOOK_EVERY = 1_000;
/** In ms. An index goes missing seldom, and is built for minutes. */
const LOOK_AT_INDEX_EVERY = 10_000;

const say = (line: string) => console.log(line);

/**
 * Tells the rooms what was told, and keeps the search index, until the thread is ended. It may be ended at any moment:
 * what was not heard to its end is told again. In a thread of its own, because what rooms make of it takes long, and
 * a publication waits for nobody.
 */
export async function hear(): Promise<void> {
  const bell = new Bell();
  const by = { patience: LOOK_EVERY, signal: new AbortController().signal, say };
  const tell = async () => ((await deliver()) > 0 ? 'more' : 'done');
  const isIndexNew = indexKeeper(() => undefined);
  const keep = async () => {
    if (await isIndexNew()) say('The search index is new.');
    return 'done' as const;
  };
  await new Listener('lectern listener', [DELIVERY_CHANNEL], () => bell.ring()).begin();
  await Promise.all([
    repeatedly(tell, { ...by, name: 'Telling the rooms', bell }),
    repeatedly(keep, {
      ...by,
      name: 'Keeping the search index',
      bell: new Bell(),
      patience: LOOK_AT_INDEX_EVERY,
    }),
  ]);
}
