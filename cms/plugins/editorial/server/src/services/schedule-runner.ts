import { Refusal, type Transaction } from '@lectern/cms-kernel';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { willPass } from '../rules/schedules';
import { subjectOf } from '../rules/text';
import { type Actor, actingAs, HOUSE } from './acting';
import { mayPublish } from './askers';
import { audit } from './audit';
import { type Entry, entryOf } from './entries';
import { notify } from './notifications';
import { recipientsOf } from './recipients';
import { scheduledText, type ScheduleRow } from './schedules';
import { keptType } from './types';

/**
 * Does what is due. Each plan is claimed, done and marked in one transaction: however many instances of the CMS
 * run, and whenever one of them dies, it is done once or still waits.
 */
export async function runSchedule(strapi: Core.Strapi): Promise<void> {
  const seen: string[] = [];
  for (let row = await runNext(strapi, seen); row; row = await runNext(strapi, seen)) seen.push(row.id);
}

/** Does the next plan that is due and not among `seen`; answers undefined when there is none. */
async function runNext(strapi: Core.Strapi, seen: readonly string[]): Promise<ScheduleRow | undefined> {
  let row: ScheduleRow | undefined;
  try {
    await strapi.db.transaction(async ({ trx }) => {
      row = await claim(trx, seen);
      if (!row) return;
      await carryOut(strapi, row);
      await trx('editorial.schedule').where({ id: row.id }).update({ state: 'done', ended_at: trx.fn.now() });
    });
  } catch (error) {
    if (!row) throw error;
    if (willPass(error)) strapi.log.warn(`Plan ${row.id} of the schedule is tried again: ${String(error)}`);
    else await giveUp(strapi, row, error);
  }
  return row;
}

function claim(trx: Transaction, seen: readonly string[]): Promise<ScheduleRow | undefined> {
  return trx('editorial.schedule')
    .where({ state: 'waiting' })
    .andWhere('at', '<=', trx.fn.now())
    .whereNotIn('id', seen)
    .orderBy('at')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .first('*');
}

async function carryOut(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const text = scheduledText(row);
  const entry = keptType(strapi, text.uid)?.hasDrafts ? await entryOf(strapi, text) : null;
  if (!entry) throw new Refusal(404, 'NOT_FOUND', 'The text is no longer there.');
  await refuseWithoutRight(strapi, row, entry);
  const { documentId, locale } = text;
  const documents = strapi.documents(text.uid as UID.ContentType); // it is the name of a kept type
  await actingAs(actorOf(row), null, async () => {
    const params = { documentId, ...(locale ? { locale } : {}) };
    await (row.act === 'publish' ? documents.publish(params) : documents.unpublish(params));
  });
}

const actorOf = ({ person_id: id, person_name: name }: ScheduleRow): Actor => ({
  kind: 'schedule',
  id,
  name,
  ip: null,
});

/** A plan is carried out by the right of whoever made it, as it is then. */
async function refuseWithoutRight(strapi: Core.Strapi, row: ScheduleRow, entry: Entry): Promise<void> {
  const { person_id: id, person_name: name, uid } = row;
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (!user?.isActive || user.blocked) {
    throw new Refusal(403, 'NO_RIGHT', `The account of ${name}, who scheduled this, is gone or blocked.`);
  }
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  if (mayPublish(strapi, { ability }, { uid, document: entry })) return;
  throw new Refusal(403, 'NO_RIGHT', `${name}, who scheduled this, may no longer publish it.`);
}

/** Says that it could not be done, unless another instance has done it since. */
async function giveUp(strapi: Core.Strapi, row: ScheduleRow, error: unknown): Promise<void> {
  const failure = wordsOf(strapi, error);
  const text = scheduledText(row);
  await strapi.db.transaction(async ({ trx }) => {
    const marked = await trx('editorial.schedule')
      .where({ id: row.id, state: 'waiting' })
      .update({ state: 'failed', failure, ended_at: trx.fn.now() });
    if (marked === 0) return;
    await audit(trx, {
      actor: actorOf(row),
      action: 'schedule.failed',
      subject: subjectOf(text),
      label: row.title,
      after: { act: row.act, at: row.at },
      words: failure,
    });
    const authors = await recipientsOf({ strapi, trx }, text, 'authors');
    const recipients = row.person_id === null ? authors : [row.person_id, ...authors];
    const told = { text, title: row.title, actor: HOUSE, words: failure, recipients };
    await notify(strapi, trx, { kind: 'schedule-failed', ...told });
  });
}

/** Refusals and Strapi's own errors are for people; of others the log knows more. */
function wordsOf(strapi: Core.Strapi, error: unknown): string {
  if (error instanceof Refusal || error instanceof errors.ApplicationError) return error.message;
  strapi.log.error('What was scheduled could not be done.', error);
  return 'The CMS made an error; its log says which.';
}
