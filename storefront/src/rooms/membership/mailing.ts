import { EmailAddress, type Locale } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import { mailLater } from '#kernel/mail/index.ts';
import { isUrgent, MAIL_DATA, type MailData, type MailKind } from './rules/mail-kinds.ts';
import { channelsOf, topicOf } from './rules/topics.ts';
import { findAddressee, insertNotice } from './sql/notices.ts';

interface Told<Kind extends MailKind> {
  kind: Kind;
  /** Which of its kind it is, as in a grant's id: the same is told once. */
  about: string;
  data: MailData<Kind>;
}

interface Addressed<Kind extends MailKind> extends Told<Kind> {
  recipient: string;
  locale: Locale;
}

/** Writes a mail to an address, whether or not there is an account for it. */
export async function mailTo<Kind extends MailKind>(trx: Transaction, mail: Addressed<Kind>): Promise<void> {
  const { kind, about, recipient, locale } = mail;
  const data = MAIL_DATA[kind].parse(mail.data);
  const minutes = 'minutes' in data ? data.minutes : undefined;
  await mailLater(trx, {
    ...{ key: `${kind}:${about}`, kind, recipient: EmailAddress.parse(recipient), locale, data },
    ...{ urgent: isUrgent(kind), minutes },
  });
}

/**
 * Tells the owner of an account something, in the account's language, by the ways that he wants: by mail, and where
 * it is no link that opens the account, among the notices of the account. A deleted account is told nothing.
 */
export async function tell<Kind extends MailKind>(
  trx: Transaction,
  { accountId, ...told }: Told<Kind> & { accountId: string },
): Promise<void> {
  const { kind, about, data } = told;
  const addressee = await findAddressee(trx, accountId, topicOf(kind));
  if (!addressee) return;
  const { email, locale, unwanted } = addressee;
  const channels = channelsOf(kind, unwanted);
  if (channels.includes('site')) await insertNotice(trx, { key: `${kind}:${about}`, accountId, kind, data });
  if (channels.includes('mail')) await mailTo(trx, { ...told, recipient: email, locale });
}
