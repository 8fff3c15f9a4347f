import { z } from 'zod';
import { Timestamp } from '../kernel.ts';
import { page, pageSize } from './paging.ts';
import { Person, TextAddress } from './text.ts';

/** Something that somebody at the desk should know. */
export const Notification = z.object({
  id: z.int(),
  kind: z.enum([
    'submitted',
    'passed',
    'approved',
    'returned',
    'assigned',
    'published',
    'schedule-failed',
    'edited',
  ]),
  address: TextAddress,
  title: z.string(),
  by: Person,
  words: z.string(),
  at: Timestamp,
  readAt: Timestamp.nullable(),
});
export type Notification = z.infer<typeof Notification>;
export const NotificationList = z.object({
  items: z.array(Notification),
  total: z.int(),
  unread: z.int(),
});
export type NotificationList = z.infer<typeof NotificationList>;

export const NotificationsQuery = z.object({ page, pageSize });
export type NotificationsQuery = z.infer<typeof NotificationsQuery>;

/** Which of one's own notifications have been read; all of them where none is named. */
export const ReadNotifications = z.object({ ids: z.array(z.int()).max(1000).optional() });
export type ReadNotifications = z.infer<typeof ReadNotifications>;
