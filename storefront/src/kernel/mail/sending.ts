import type { Locale } from '@lectern/shared-types';
import { transaction, type Transaction } from '../db/index.ts';
import { absoluteUrl } from '../env.ts';
import { SiteError } from '../errors.ts';
import { localePath } from '../locale.ts';
import { letterOf } from './kinds.ts';
import type { Letterhead } from './model.ts';
import { giveUp, noteSent, postpone, takeDue, type DueMail } from './outbox.ts';
import type { Post } from './post.ts';
import { failureOf, retryAfter, type Failure } from './rules/failures.ts';
import { messageOf } from './rules/message.ts';

export interface Sending {
  post: Post;
  letterheadOf: (locale: Locale) => Promise<Letterhead>;
  /** Is told of what is given up. No address and nothing of a mail stands in it. */
  say: (line: string) => void;
}

/** Null where the server has taken it. */
async function attempt(mail: DueMail, { post, letterheadOf }: Sending): Promise<Failure | null> {
  const { key, kind, recipient, locale, data } = mail;
  try {
    const head = await letterheadOf(locale);
    const urlOf = (path: string) => absoluteUrl(localePath(locale, path));
    const letter = letterOf(kind, data, { locale, siteName: head.siteName, urlOf });
    await post.send({ key, recipient }, messageOf(letter, head, locale));
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/** What becomes of a mail that did not go out. */
async function settle(trx: Transaction, mail: DueMail, failure: Failure): Promise<'waits' | 'given up'> {
  const seconds = retryAfter(failure, mail.attempts + 1, mail.age);
  if (seconds === null) return giveUp(trx, mail.id, failure.reason).then(() => 'given up');
  return postpone(trx, mail.id, { seconds, trouble: failure.reason }).then(() => 'waits');
}

async function sendOne(trx: Transaction, mail: DueMail, sending: Sending): Promise<Failure | null> {
  if (mail.isUseless) return giveUp(trx, mail.id, 'It would have come too late.').then(() => null);
  const failure = await attempt(mail, sending);
  if (!failure) return noteSent(trx, mail.id).then(() => null);
  if ((await settle(trx, mail, failure)) === 'given up')
    sending.say(`A mail of the kind ${mail.kind} was given up: ${failure.reason}`);
  return failure;
}

/**
 * Sends the next mail that is due, if there is one. The mail is locked while it is being sent: whoever is killed
 * meanwhile leaves it due, and no two send it.
 * @throws SiteError where the server takes none at all
 */
export async function sendNext(sending: Sending): Promise<'more' | 'done'> {
  const outcome = await transaction(async (trx) => {
    const mail = await takeDue(trx);
    return mail ? { failure: await sendOne(trx, mail, sending) } : null;
  });
  if (!outcome) return 'done';
  if (outcome.failure?.concerns === 'server')
    throw new SiteError('MAIL_SERVER_AWAY', `The mail server takes nothing: ${outcome.failure.reason}`);
  return 'more';
}
