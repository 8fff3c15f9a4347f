import { Refusal, type Transaction } from '@lectern/cms-kernel';
import type { NewSchedule, Schedule } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { subjectOf, type Text, textOf } from '../rules/text';
import { say } from '../rules/words';
import { mayPublish } from './askers';
import { audit } from './audit';
import type { Caller } from './caller';
import { type Entry, entryOf } from './entries';
import { Gone, NotOpen } from './refusals';
import { whereText } from './reviews';
import { scheduledText, scheduleOf, type ScheduleRow } from './schedules';
import { keptType } from './types';

/**
 * Plans to publish a text, or to take it down.
 *
 * @throws Refusal when the caller may not publish it, the time is past, or the same is planned already.
 */
export async function addSchedule(
  strapi: Core.Strapi,
  caller: Caller,
  { address, act, at }: NewSchedule,
): Promise<Schedule> {
  const text = textOf(address);
  const title = titleIn(await openEntry(strapi, caller, text));
  return strapi.db.transaction(async ({ trx }) => {
    await refusePast(trx, caller, at);
    const { rows } = await trx.raw(
      `insert into editorial.schedule (uid, document_id, locale, act, at, title, person_id, person_name)
       values (:uid, :document_id, :locale, :act, :at, :title, :person_id, :person_name)
       on conflict (uid, document_id, locale, act) where state = 'waiting' do nothing returning id`,
      { ...whereText(text), act, at, title, person_id: caller.id, person_name: caller.name },
    );
    if (rows.length === 0) throw await alreadyPlanned(trx, caller, { text, act });
    await audit(trx, {
      actor: caller,
      action: 'schedule.create',
      subject: subjectOf(text),
      label: title,
      after: { act, at },
    });
    return scheduleOf(strapi, trx, rows[0].id);
  });
}

/** @throws Refusal when it is not there, not the caller's to cancel, or no longer waiting. */
export async function cancelSchedule(strapi: Core.Strapi, caller: Caller, id: number): Promise<Schedule> {
  return strapi.db.transaction(async ({ trx }) => {
    const row: ScheduleRow | undefined = await trx('editorial.schedule').where({ id }).forUpdate().first('*');
    if (!row) throw new Gone(caller);
    const text = scheduledText(row);
    await openEntry(strapi, caller, text);
    if (row.state !== 'waiting') throw new Refusal(409, 'NOT_WAITING', say(caller.language, 'not-waiting'));
    await trx('editorial.schedule').where({ id }).update({ state: 'cancelled', ended_at: trx.fn.now() });
    const { act, at, title } = row;
    await audit(trx, {
      actor: caller,
      action: 'schedule.cancel',
      subject: subjectOf(text),
      label: title,
      before: { act, at },
    });
    return scheduleOf(strapi, trx, id);
  });
}

/** Cancels what is planned for a text that was deleted. */
export async function cancelPlansOf(trx: Transaction, text: Text): Promise<void> {
  await trx('editorial.schedule')
    .where({ ...whereText(text), state: 'waiting' })
    .update({ state: 'cancelled', ended_at: trx.fn.now() });
}

/** The text, which must be there and the caller's to publish. */
async function openEntry(strapi: Core.Strapi, caller: Caller, text: Text): Promise<Entry> {
  const entry = keptType(strapi, text.uid)?.hasDrafts ? await entryOf(strapi, text) : null;
  if (!entry) throw new Gone(caller);
  if (mayPublish(strapi, caller, { uid: text.uid, document: entry })) return entry;
  throw new NotOpen('no-right', caller, null);
}

function titleIn(entry: object): string {
  const title = 'title' in entry ? entry.title : 'name' in entry ? entry.name : '';
  return typeof title === 'string' ? title : '';
}

async function refusePast(trx: Transaction, { language }: Caller, at: string): Promise<void> {
  const { rows } = await trx.raw('select ?::timestamptz <= now() as is_past', [at]);
  if (rows[0].is_past) throw new Refusal(400, 'TIME_PAST', say(language, 'time-past'));
}

async function alreadyPlanned(
  trx: Transaction,
  { language }: Caller,
  { text, act }: { text: Text; act: Schedule['act'] },
): Promise<Refusal> {
  const row: ScheduleRow | undefined = await trx('editorial.schedule')
    .where({ ...whereText(text), act, state: 'waiting' })
    .first('*');
  const time = row?.at.toISOString().slice(0, 16).replace('T', ' ') ?? '';
  const words = say(language, 'planned', { name: row?.person_name ?? '', time: `${time} UTC` });
  return new Refusal(409, 'ALREADY_SCHEDULED', words);
}
