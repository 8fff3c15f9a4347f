import { Refusal, type Transaction } from '@lectern/cms-kernel';
import type { NewRemark, Remark } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import type { Actor } from './acting';
import { askerOf } from './askers';
import { authorsOf } from './authors';
import type { Caller } from './caller';
import { entryOf } from './entries';
import { NotOpen } from './refusals';
import { whereText } from './reviews';

interface Row extends Omit<Remark, 'id' | 'by' | 'at' | 'resolvedAt'> {
  id: string;
  person_id: number | null;
  person_name: string;
  at: Date;
  resolved_at: Date | null;
}

/** What reviewers noted on passages of a text, in the order in which they noted it. */
export async function remarksOf(trx: Transaction, text: Text): Promise<Remark[]> {
  const rows: Row[] = await trx('editorial.remark').where(whereText(text)).orderBy('id');
  return rows.map(({ id, revision, field, quote, start, note, ...row }) => ({
    id: Number(id),
    revision,
    field,
    quote,
    start,
    note,
    by: { id: row.person_id, name: row.person_name },
    at: row.at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
  }));
}

/** Keeps notes on the version that the reviewer read. */
export async function addRemarks(
  trx: Transaction,
  text: Text,
  { remarks, revision, actor }: { remarks: NewRemark[]; revision: number; actor: Actor },
): Promise<void> {
  if (remarks.length === 0) return;
  const where = whereText(text);
  const by = { person_id: actor.id, person_name: actor.name };
  await trx('editorial.remark').insert(remarks.map((remark) => ({ ...where, ...remark, ...by, revision })));
}

/**
 * Marks a note as dealt with, by an author of the text or whoever may review it; again changes nothing.
 *
 * @throws Refusal 404 when the text has no such note, 403 for anybody else.
 */
export async function resolveRemark(
  strapi: Core.Strapi,
  caller: Caller,
  { text, id }: { text: Text; id: number },
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (!(await mayResolve({ strapi, trx, text }, caller))) throw new NotOpen('no-right', caller, null);
    const found = await trx('editorial.remark')
      .where({ ...whereText(text), id })
      .update({ resolved_at: trx.raw('coalesce(resolved_at, now())') });
    if (found === 0) throw new Refusal(404, 'NO_SUCH_REMARK', 'The text has no such remark.');
  });
}

async function mayResolve(
  { strapi, trx, text }: { strapi: Core.Strapi; trx: Transaction; text: Text },
  caller: Caller,
): Promise<boolean> {
  const document = await entryOf(strapi, text);
  if (!document) return false;
  const { rights } = askerOf(strapi, caller, { uid: text.uid, document });
  if (rights.submit || rights.first || rights.second) return true;
  const authors = await authorsOf(trx, text, document);
  return authors.some(({ id }) => id === caller.id);
}
