import type { Notification } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { mailLanguage, mailOf } from '../rules/mails';
import { retryAfter } from '../rules/retries';
import { audit } from './audit';
import { HOUSE } from './acting';
import { panelLink } from './panel-link';

/** A notification that waits for its mail. */
interface Waiting {
  id: number;
  recipient_id: number;
  kind: Notification['kind'];
  uid: string;
  document_id: string;
  locale: string;
  title: string;
  person_name: string;
  words: string;
  mail_attempts: number;
}

interface Recipient {
  id: number;
  email: string;
  preferedLanguage: string | null;
  isActive: boolean;
  blocked: boolean | null;
}

/** So long nobody else mails what one process has taken: longer than any mail server takes to answer. */
const LEASE = '10 minutes';
const AT_ONCE = 200;

/** Sends the mails that wait: one to each recipient, about all that waits for them. */
export async function sendMails(strapi: Core.Strapi): Promise<void> {
  const waiting = await claim(strapi);
  for (const [recipientId, rows] of Map.groupBy(waiting, (row) => row.recipient_id)) {
    const recipient = await findRecipient(strapi, recipientId);
    if (recipient) await sendOne(strapi, recipient, rows);
    else await giveUp(strapi, rows, 'The account is gone or blocked.');
  }
}

/** Takes what is due, so that no other process mails it too. */
async function claim(strapi: Core.Strapi): Promise<Waiting[]> {
  const { rows } = await strapi.db.connection.raw(
    `with due as (
       select id from editorial.notification
       where mailed_at is null and mail_failure is null and coalesce(mail_leased_until, at) <= now()
       order by id limit ? for update skip locked
     )
     update editorial.notification mailed
     set mail_leased_until = now() + ?::interval, mail_attempts = mail_attempts + 1
     from due where mailed.id = due.id
     returning mailed.*`,
    [AT_ONCE, LEASE],
  );
  return rows.toSorted((a: Waiting, b: Waiting) => a.id - b.id);
}

async function findRecipient(strapi: Core.Strapi, id: number): Promise<Recipient | null> {
  const user: Recipient | null = await strapi.db.query('admin::user').findOne({ where: { id } });
  return user?.isActive && !user.blocked ? user : null;
}

async function sendOne(strapi: Core.Strapi, recipient: Recipient, rows: Waiting[]): Promise<void> {
  const told = rows.map((row) => ({
    kind: row.kind,
    by: row.person_name,
    title: row.title,
    words: row.words,
    link: panelLink(strapi, { uid: row.uid, documentId: row.document_id, locale: row.locale }),
  }));
  const mail = mailOf(told, mailLanguage(recipient.preferedLanguage));
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ to: recipient.email, ...mail });
  } catch (error) {
    return retryLater(strapi, rows, String(error));
  }
  await change(strapi, rows, { mailed_at: strapi.db.connection.fn.now() });
}

async function retryLater(strapi: Core.Strapi, rows: Waiting[], failure: string): Promise<void> {
  for (const [attempts, same] of Map.groupBy(rows, (row) => row.mail_attempts)) {
    const seconds = retryAfter(attempts);
    if (seconds === null) await giveUp(strapi, same, failure);
    else {
      const next = strapi.db.connection.raw(`now() + make_interval(secs => ?)`, [seconds]);
      await change(strapi, same, { mail_leased_until: next });
      strapi.log.warn(`A mail could not be sent and is tried again in ${seconds} s: ${failure}`);
    }
  }
}

/** Nobody would look for it in the log: the audit trail shows what was never mailed. */
async function giveUp(strapi: Core.Strapi, rows: Waiting[], failure: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx('editorial.notification').whereIn('id', idsOf(rows)).update({ mail_failure: failure });
    for (const { recipient_id, title, kind } of rows) {
      await audit(trx, {
        actor: HOUSE,
        action: 'mail.failed',
        subject: `admin::user:${recipient_id}`,
        label: title,
        after: { kind },
        words: failure,
      });
    }
  });
}

const idsOf = (rows: readonly Waiting[]) => rows.map(({ id }) => id);

async function change(strapi: Core.Strapi, rows: Waiting[], values: object): Promise<void> {
  await strapi.db.connection('editorial.notification').whereIn('id', idsOf(rows)).update(values);
}
