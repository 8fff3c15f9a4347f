import type { Transaction } from '#kernel/db/index.ts';

/** Notes that data is no longer what it was: live pages that read it are to be rendered again. */
export async function storeTouches(trx: Transaction, tags: Set<string>): Promise<void> {
  if (tags.size === 0) return;
  await trx.query('insert into site.touch (tag) select unnest($1::text[])', [[...tags]]);
}

interface Left {
  type: string;
  locale: string;
  slug: string;
  document_id: string;
}

/** Keeps in mind who was to be found under these slugs, and until when. */
export async function storeFormerSlugs(trx: Transaction, left: Left[]): Promise<void> {
  if (left.length === 0) return;
  await trx.query(
    `insert into site.former_slug (type, locale, slug, document_id)
     select type, locale, slug, document_id from jsonb_populate_recordset(null::site.former_slug, $1::jsonb)
     on conflict (type, locale, slug, document_id) do update set left_at = now()`,
    [JSON.stringify(left)],
  );
}
