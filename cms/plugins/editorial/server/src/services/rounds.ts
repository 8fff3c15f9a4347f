import type { Core } from '@strapi/strapi';
import { sendMails } from './mailer';
import { pruneVersions } from './retention';
import { runSchedule } from './schedule-runner';

type Work = (strapi: Core.Strapi) => Promise<void>;

/** What the desk does by itself, and how often, in the notation of cron with seconds. */
const ROUNDS: Record<string, { work: Work; rule: string }> = {
  'editorial.schedule': { work: runSchedule, rule: '*/2 * * * * *' },
  'editorial.mails': { work: sendMails, rule: '*/5 * * * * *' },
  'editorial.retention': { work: pruneVersions, rule: '0 40 3 * * *' },
};

const underWay = new Set<Promise<void>>();

/** Starts the rounds. Every instance of the CMS makes them; their work takes care that nothing is done twice. */
export function startRounds(strapi: Core.Strapi): void {
  for (const [name, { work, rule }] of Object.entries(ROUNDS)) {
    strapi.cron.add({ [name]: { task: oneAtATime(() => work(strapi)), options: { rule } } });
  }
}

/** Ends the rounds and waits for those that are under way, so that they do not meet a closed database. */
export async function endRounds(strapi: Core.Strapi): Promise<void> {
  for (const name of Object.keys(ROUNDS)) strapi.cron.remove(name);
  await Promise.allSettled(underWay);
}

/** A round that takes longer than its interval is not begun anew beside itself. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  return async () => {
    if (current) return;
    current = work();
    underWay.add(current);
    try {
      await current;
    } finally {
      underWay.delete(current);
      current = undefined;
    }
  };
}
