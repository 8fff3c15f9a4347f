import { EmailAddress, type Locale } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import { mailLater } from '#kernel/mail/index.ts';
import { isUrgent, MAIL_DATA, type MailData, type MailKind } from './rules/mail-kinds.ts';

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

/** Tells the owner of an account something, in the account's language. A deleted account is told nothing. */
export async function tell<Kind extends MailKind>(
  trx: Transaction,
  { accountId, ...told }: Told<Kind> & { accountId: string },
): Promise<void> {
  const { rows } = await trx.query<{ email: string; locale: Locale }>(
    'select email, locale from membership.account where id = $1 and email is not null',
    [accountId],
  );
  for (const { email, locale } of rows) await mailTo(trx, { ...told, recipient: email, locale });
}
