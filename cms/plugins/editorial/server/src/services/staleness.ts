import type { Transaction } from '@lectern/cms-kernel';
import type { Text } from '../rules/text';
import { say } from '../rules/words';
import type { Caller } from './caller';
import { stepsOf } from './history';
import { Stale } from './refusals';
import type { Review } from './reviews';

/**
 * @throws Stale when the standing is no more the one that somebody saw; it says who did what in the meantime.
 */
export async function refuseStale(
  trx: Transaction,
  { text, caller, review, seen }: { text: Text; caller: Caller; review: Review | undefined; seen: number },
): Promise<void> {
  if (!review || review.version === seen) return; // nobody has touched it yet, or nobody since
  const [last] = await stepsOf(trx, text, 1);
  // A step that was there before what the person saw explains nothing: then the text itself was edited.
  const isTheCause = last !== undefined && last.to === review.state && last.revision === review.revision;
  if (!isTheCause) throw new Stale(say(caller.language, 'stale'));
  const time = `${last.at.slice(0, 16).replace('T', ' ')} UTC`;
  throw new Stale(
    say(caller.language, 'stale-by', { name: last.by.name, act: say(caller.language, last.act), time }),
  );
}
