import type { Transaction } from '@lectern/cms-kernel';
import type { Notification } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import type { Actor } from './acting';
import { type Recipients, recipientsOf } from './recipients';
import { whereText } from './reviews';

/** Something that people at the desk should know of a text. */
export interface Notice {
  kind: Notification['kind'];
  text: Text;
  /** What the text was called when it happened. */
  title: string;
  actor: Actor;
  /** Why, in the words of whoever did it. */
  words?: string;
  recipients: Recipients;
}

/**
 * Tells people, in the transaction of what it tells of: in the panel at once, by mail soon after. Whoever did it is
 * never told.
 */
export async function notify(strapi: Core.Strapi, trx: Transaction, notice: Notice): Promise<void> {
  const { kind, text, title, actor, words = '', recipients } = notice;
  const ids = await recipientsOf({ strapi, trx }, text, recipients);
  const rows = ids
    .filter((id) => id !== actor.id)
    .map((id) => ({
      ...whereText(text),
      recipient_id: id,
      kind,
      title,
      person_id: actor.id,
      person_name: actor.name,
      words,
    }));
  if (rows.length > 0) await trx('editorial.notification').insert(rows);
}
