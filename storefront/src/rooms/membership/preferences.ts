import { z } from 'zod';
import type { Locale } from '@lectern/shared-types';
import { transaction } from '#kernel/db/index.ts';
import { localePath } from '#kernel/locale.ts';
import { seeOther } from './forms.ts';
import { markRead } from './notices.ts';
import { boxOf, CHANNELS, TOPICS, type Channel, type Topic } from './rules/topics.ts';
import { listPreferences, storePreferences } from './sql/notices.ts';

const choices = TOPICS.flatMap((topic) => CHANNELS.map((channel) => ({ topic, channel })));

/** What the page of notifications can be asked: to keep what is chosen, or to take what was shown as read. */
export const Notifying = z.discriminatedUnion('act', [
  z.object({ act: z.literal('choose') }).catchall(z.string()),
  z.object({ act: z.literal('read'), latest: z.string().regex(/^\d{1,18}$/) }),
]);

/** The boxes that are ticked, as `prefilled` takes them: all that was not chosen otherwise. */
export async function boxesOf(accountId: string): Promise<Record<string, string>> {
  const kept = await listPreferences(accountId);
  const isWanted = (topic: Topic, channel: Channel) =>
    kept.find((one) => one.topic === topic && one.channel === channel)?.wanted ?? true;
  const ticked = choices.filter(({ topic, channel }) => isWanted(topic, channel));
  return Object.fromEntries(ticked.map(({ topic, channel }) => [boxOf(topic, channel), 'on']));
}

/** Does what the page was asked, and shows it again. */
export async function notify(
  asked: z.infer<typeof Notifying>,
  accountId: string,
  locale: Locale,
): Promise<Response> {
  if (asked.act === 'read') await markRead(accountId, asked.latest);
  else {
    const boxes = asked;
    const chosen = choices.map((one) => ({ ...one, wanted: boxes[boxOf(one.topic, one.channel)] === 'on' }));
    await transaction((trx) => storePreferences(trx, accountId, chosen));
  }
  return seeOther(localePath(locale, '/account/notifications/'));
}
