import type {
  Notification,
  NotificationList,
  NotificationsQuery,
  ReadNotifications,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { addressOf } from '../rules/text';
import type { Caller } from './caller';

interface Row {
  id: string;
  kind: Notification['kind'];
  uid: string;
  document_id: string;
  locale: string;
  title: string;
  person_id: number | null;
  person_name: string;
  words: string;
  at: Date;
  read_at: Date | null;
}

function toNotification(row: Row): Notification {
  return {
    id: Number(row.id),
    kind: row.kind,
    address: addressOf({ uid: row.uid, documentId: row.document_id, locale: row.locale }),
    title: row.title,
    by: { id: row.person_id, name: row.person_name },
    words: row.words,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}

/** What the caller was told, the newest first. */
export async function listNotifications(
  strapi: Core.Strapi,
  { id }: Caller,
  { page, pageSize }: NotificationsQuery,
): Promise<NotificationList> {
  const own = () => strapi.db.connection('editorial.notification').where({ recipient_id: id });
  const [rows, counts] = await Promise.all([
    own()
      .orderBy('id', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    own().first(
      strapi.db.connection.raw(
        'count(*)::int as total, count(*) filter (where read_at is null)::int as unread',
      ),
    ),
  ]);
  return { items: rows.map(toNotification), ...counts };
}

/** Marks what the caller has read, and nobody else's; answers what is left. */
export async function markRead(
  strapi: Core.Strapi,
  { id }: Caller,
  { ids }: ReadNotifications,
): Promise<Pick<NotificationList, 'unread'>> {
  const unread = () =>
    strapi.db.connection('editorial.notification').where({ recipient_id: id }).whereNull('read_at');
  await (ids ? unread().whereIn('id', ids) : unread()).update({ read_at: strapi.db.connection.fn.now() });
  const row = await unread().first(strapi.db.connection.raw('count(*)::int as unread'));
  return { unread: row.unread };
}
