import { sweepCards } from '#kernel/cards/kept.ts';
import { forgetMails } from '#kernel/mail/index.ts';
import { takeLock, transaction } from '#kernel/db/index.ts';
import { sweepLimits } from '#kernel/limits/index.ts';
import { forgetEnded } from '#rooms/membership/index.ts';
import { announce } from './announce.ts';
import { collectTrees } from './collect.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { isDue, parseHour } from './rules/nightly.ts';
import { forgetOld, isQuiet, lastDone, noteDone, type Chore } from './sql/chores.ts';

export interface ChoreParts {
  /** Renders all pages again, compares them with what is live, and mends what differs. */
  compare: () => Promise<void>;
  /** Looks over the live site for what editors could mend, where it has changed. */
  checkSite: () => Promise<void>;
  /** When to compare, as in `19:30` by UTC. */
  nightlyAt: string;
}

const MINUTE = 60_000;

const isOver = (pause: number) => (now: Date, last: Date) => now.getTime() - last.getTime() >= pause;

/** Does a chore where it is due, unless another worker is at it. */
async function doWhenDue(
  chore: Chore,
  isItDue: (now: Date, last: Date) => boolean,
  work: () => Promise<unknown>,
): Promise<void> {
  const { last, now } = await lastDone(chore);
  if (!isItDue(now, last)) return;
  await transaction(async (trx) => {
    if (!(await takeLock(trx, `lectern.chore.${chore}`))) return;
    const { last: since } = await lastDone(chore);
    if (!isItDue(now, since)) return;
    await work();
    await noteDone(chore);
  });
}

/** The collector must see no release in the making, so it takes the publishing lock; where somebody has it, it waits. */
async function collect(): Promise<void> {
  await transaction(async (trx) => {
    if (await takeLock(trx, PUBLISHING_LOCK)) await collectTrees();
  });
}

/** Does what is to be done now and then; the quiet ones while nobody publishes. */
export async function doChores({ compare, checkSite, nightlyAt }: ChoreParts): Promise<void> {
  const hour = parseHour(nightlyAt);
  await doWhenDue('compare', (now, last) => isDue(now, last, hour), compare);
  await doWhenDue('announce', isOver(MINUTE), () => announce());
  await doWhenDue('sweep', isOver(60 * MINUTE), async () => {
    await sweepLimits();
    await forgetEnded();
  });
  if (!(await isQuiet())) return;
  await doWhenDue('collect', isOver(10 * MINUTE), collect);
  await doWhenDue('check', isOver(MINUTE), checkSite);
  await doWhenDue('forget', isOver(24 * 60 * MINUTE), async () => {
    await forgetOld();
    await forgetMails();
    await sweepCards();
  });
}
