import type { Transaction } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { type Kept, prunable, type Retention } from '../rules/retention';
import type { Text } from '../rules/text';
import { HOUSE } from './acting';
import { audit } from './audit';
import { whereText } from './reviews';
import { readSettings } from './settings';

const TEXTS_AT_ONCE = 100;

/**
 * Lets versions go that are old and many, text by text, and tells of it in one line of the audit trail. One
 * instance of the CMS does it at a time.
 */
export async function pruneVersions(strapi: Core.Strapi): Promise<void> {
  const { keepRevisions, keepDays } = await readSettings(strapi);
  if (keepRevisions === null) return;
  const { connection } = strapi.db;
  await connection.transaction(async (trx) => {
    const { rows } = await trx.raw('select pg_try_advisory_xact_lock(hashtext(?)) as mine', [
      'lectern.editorial.retention',
    ]);
    if (!rows[0].mine) return;
    const gone = { texts: 0, versions: 0 };
    for await (const text of crowdedTexts(connection, { keepRevisions, keepDays })) {
      const count = await connection.transaction((each) =>
        pruneText(each, text, { keepRevisions, keepDays }),
      );
      gone.texts += count > 0 ? 1 : 0;
      gone.versions += count;
    }
    if (gone.versions === 0) return;
    await audit(trx, { actor: HOUSE, action: 'versions.prune', after: { ...gone, keepRevisions, keepDays } });
  });
}

type Rule = Pick<Retention, 'keepDays'> & { keepRevisions: number };

/** The texts of which something may have to go, a page of them at a time. */
async function* crowdedTexts(
  connection: Core.Strapi['db']['connection'],
  { keepRevisions, keepDays }: Rule,
): AsyncGenerator<Text> {
  let last = ['', '', ''];
  for (;;) {
    const { rows } = await connection.raw(
      `select uid, document_id as "documentId", locale from editorial.revision revision
       where (uid, document_id, locale) > (?, ?, ?)
       group by uid, document_id, locale
       having min(made_at) < now() - make_interval(days => ?)
          and (count(*) filter (where published_at is null) > ? or exists (
            select from editorial.review ended where ended_at is not null
              and (ended.uid, ended.document_id, ended.locale)
                = (revision.uid, revision.document_id, revision.locale)))
       order by uid, document_id, locale limit ?`,
      [...last, keepDays, keepRevisions, TEXTS_AT_ONCE],
    );
    yield* rows;
    const end: Text | undefined = rows.at(-1);
    if (!end) return;
    last = [end.uid, end.documentId, end.locale];
  }
}

/** In its own transaction, with the text locked, so that nothing comes to point to a version while it goes. */
async function pruneText(trx: Transaction, text: Text, rule: Rule): Promise<number> {
  const review = await trx('editorial.review').where(whereText(text)).forUpdate().first('ended_at');
  const numbers = prunable(await versionsOf(trx, text), {
    ...rule,
    isEnded: Boolean(review?.ended_at),
    now: new Date(),
  });
  if (numbers.length === 0) return 0;
  return trx('editorial.revision').where(whereText(text)).whereIn('number', numbers).delete();
}

/**
 * All versions of a text. Pinned is what readers saw, what the standing names, what reviewers decided on or wrote
 * a remark to, and what another version was made from.
 */
async function versionsOf(trx: Transaction, text: Text): Promise<Kept[]> {
  const { rows } = await trx.raw(
    `with kept as (select * from editorial.revision
       where uid = :uid and document_id = :document_id and locale = :locale),
     pins as (
       select unnest(array[revision, approved_revision, live_revision]) as number from editorial.review
         where uid = :uid and document_id = :document_id and locale = :locale
       union select revision from editorial.remark
         where uid = :uid and document_id = :document_id and locale = :locale
       union select revision from editorial.transition
         where uid = :uid and document_id = :document_id and locale = :locale
           and act in ('submit', 'pass', 'approve', 'return', 'publish')
       union select restored_from from kept)
     select number, made_at as "madeAt",
       published_at is not null or exists (select from pins where pins.number = kept.number) as "isPinned"
     from kept`,
    whereText(text),
  );
  return rows;
}
