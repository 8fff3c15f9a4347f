import { type Caller, recordEvent } from '@lectern/cms-editorial';
import { Refusal, type Transaction } from '@lectern/cms-kernel';
import type { RetryAnswer, RetryRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { PublicationRow } from '../rules/publication';
import { say } from '../rules/words';
import { documentsOf } from './documents';
import { mayPublish } from './leave';
import { textOfRow } from './publications';

/**
 * Says again what was set aside, so that a worker takes it up anew: the named publications, or all. What has been
 * said again since is passed over.
 *
 * @throws Refusal 403 where the caller may publish none of them.
 */
export async function retry(
  strapi: Core.Strapi,
  caller: Caller,
  { ids }: RetryRequest,
): Promise<RetryAnswer> {
  return strapi.db.transaction(async ({ trx }) => {
    const found = await setAside(trx, ids);
    const rows = found.filter((row) => mayPublish(strapi, caller, textOfRow(row).uid));
    if (ids && found.length > 0 && rows.length === 0)
      throw new Refusal(403, 'NO_RIGHT', say(caller.language, 'no-right'));
    await sayAgain(trx, rows);
    await record(strapi, caller, rows);
    return { retried: rows.length };
  });
}

/** How much is tried again at once: more waits for the next press of the button. */
const AT_ONCE = 1000;

async function setAside(trx: Transaction, ids: number[] | undefined): Promise<PublicationRow[]> {
  const rows = trx('site.desk_publication').where({ state: 'set_aside', is_superseded: false });
  if (ids) rows.whereIn('id', ids);
  return rows.orderBy('id').limit(AT_ONCE);
}

async function sayAgain(trx: Transaction, rows: PublicationRow[]): Promise<void> {
  if (rows.length === 0) return;
  const said = rows.map(({ type, document_id, locale }) => ({ type, document_id, locale }));
  await trx('site.outbox').insert(said).onConflict().ignore();
  await trx.raw(`select pg_notify('lectern.outbox', '')`);
}

async function record(strapi: Core.Strapi, caller: Caller, rows: PublicationRow[]): Promise<void> {
  const documentOf = await documentsOf(strapi, rows.map(textOfRow));
  for (const row of rows) {
    const text = textOfRow(row);
    await recordEvent(strapi, {
      actor: caller,
      action: 'publishing.retry',
      subject: [text.uid, text.documentId, ...(text.locale ? [text.locale] : [])].join(':'),
      label: documentOf(text).title ?? undefined,
      before: row.trouble,
    });
  }
}
