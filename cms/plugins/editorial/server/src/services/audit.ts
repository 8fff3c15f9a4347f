import type { Transaction } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import type { Actor } from './acting';

/** What is added to the audit trail. */
export interface Entry {
  actor: Actor;
  /** As in `review.approve`, `entry.publish`, `settings.update`. */
  action: string;
  /** What it was done to, as in `api::catalog.lesson:<documentId>:zh-CN`. */
  subject?: string;
  /** What that was called. */
  label?: string;
  before?: unknown;
  after?: unknown;
  words?: string;
}

/** Adds a line to the audit trail, in the transaction of what it tells of. */
export async function audit(trx: Transaction, entry: Entry): Promise<void> {
  const { actor, action, subject = null, label = null, before, after, words = '' } = entry;
  await trx('editorial.audit').insert({
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    ip: actor.ip,
    action,
    subject,
    label,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
    words,
  });
}

/**
 * Adds a line about something that has happened already, as Strapi's events tell. Where that fails, the log says
 * so: what happened can no longer be undone for it.
 */
export async function recordEvent(strapi: Core.Strapi, entry: Entry): Promise<void> {
  try {
    await strapi.db.transaction(({ trx }) => audit(trx, entry));
  } catch (error) {
    strapi.log.error(`The audit trail has no line of ${entry.action} by ${entry.actor.name}.`, error);
  }
}
