import { z } from 'zod';
import { transaction } from '#kernel/db/index.ts';
import { localePath } from '#kernel/locale.ts';
import type { Locale } from '@lectern/shared-types';
import { seeOther } from './forms.ts';
import { endSession, endSessions, forgetting, type Session } from './sessions.ts';

/** What the page of devices can be asked: to end one session, all but this, or all. */
export const Ending = z.discriminatedUnion('act', [
  z.object({ act: z.literal('one'), id: z.uuid() }),
  z.object({ act: z.literal('others') }),
  z.object({ act: z.literal('all') }),
]);

const out = (locale: Locale) => seeOther(localePath(locale, '/'), forgetting());

/** Ends what is asked for. A session that is not this account's is none; whoever ends his own is sent home. */
export async function end(
  asked: z.infer<typeof Ending>,
  session: Session,
  locale: Locale,
): Promise<Response> {
  const { id, accountId } = session;
  if (asked.act === 'one') await endSession(accountId, asked.id);
  else await transaction((trx) => endSessions(trx, accountId, asked.act === 'others' ? { except: id } : {}));
  const isOut = asked.act === 'all' || (asked.act === 'one' && asked.id === id);
  return isOut ? out(locale) : seeOther(localePath(locale, '/account/sessions/'));
}

/** Logs out here. Whoever is logged in no more is forgotten all the same. */
export async function logOut(session: Session | null, locale: Locale): Promise<Response> {
  if (session) await endSession(session.accountId, session.id);
  return out(locale);
}
