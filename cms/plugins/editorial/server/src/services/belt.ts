import { tableOf } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { keptTypes } from './types';

/**
 * The second belt: the database itself refuses that a row of a reviewed type becomes live or changes while it is,
 * outside of a transaction that keeps versions (see `allowPublishing`). Who signed a row is Strapi's own business.
 */
export async function fastenBelt(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  await connection.raw(REFUSE);
  for (const { uid } of keptTypes(strapi).filter(({ hasDrafts }) => hasDrafts)) {
    const table = tableOf(strapi, uid);
    await connection.raw('drop trigger if exists lectern_reviewed on ??', [table]);
    await connection.raw(
      `create trigger lectern_reviewed before insert or update on ??
         for each row when (new.published_at is not null)
         execute function editorial.refuse_unreviewed()`,
      [table],
    );
  }
}

const REFUSE = `
create or replace function editorial.refuse_unreviewed() returns trigger language plpgsql as $$
declare
  signed constant text[] := array['created_by_id', 'updated_by_id'];
begin
  if current_setting('editorial.publishing', true) = 'on' then
    return new;
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - signed = to_jsonb(old) - signed then
    return new;
  end if;
  raise exception 'What readers see of % goes through the review: publish it at the editors'' desk.', tg_table_name
    using errcode = 'insufficient_privilege';
end
$$`;
