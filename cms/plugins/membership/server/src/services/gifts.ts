import type { Caller } from '@lectern/cms-editorial';
import type { DeskGiftCodesList, DeskGiftLinkList, GiftsQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { type GiftCodesRow, type GiftLinkRow, toGiftCodes, toGiftLink } from '../rules/rows';
import { namesOf } from './targets';

/** One page of the codes by the commands that have made them, the newest first. */
export async function listCodes(
  strapi: Core.Strapi,
  caller: Caller,
  { page, pageSize }: GiftsQuery,
): Promise<DeskGiftCodesList> {
  const { connection } = strapi.db;
  const made = () => connection('membership.desk_gift_code').whereNotNull('command_id');
  const rows: GiftCodesRow[] = await made()
    .groupBy('command_id', 'target', 'days', 'most_claims', 'ends_at', 'note', 'actor_name')
    .select('command_id', 'target', 'days', 'most_claims', 'ends_at', 'note', 'actor_name')
    .select(
      connection.raw(`count(*)::int as codes, count(*) filter (where state = 'live')::int as live,
        sum(claims)::int as claims, min(created_at) as created_at`),
    )
    .orderBy('command_id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const { total } = await made().first(connection.raw('count(distinct command_id)::int as total'));
  const named = await namesOf(
    strapi,
    caller,
    rows.map(({ target }) => target),
  );
  return { items: rows.map((row) => toGiftCodes(row, named)), total };
}

/** One page of the links, the newest first. */
export async function listLinks(
  strapi: Core.Strapi,
  caller: Caller,
  { page, pageSize }: GiftsQuery,
): Promise<DeskGiftLinkList> {
  const links = () => strapi.db.connection('membership.desk_gift_link');
  const rows: GiftLinkRow[] = await links()
    .orderBy('command_id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const { total } = await links().first(strapi.db.connection.raw('count(*)::int as total'));
  const named = await namesOf(
    strapi,
    caller,
    rows.map(({ lesson_id }) => lesson_id),
  );
  return { items: rows.map((row) => toGiftLink(row, named)), total };
}
