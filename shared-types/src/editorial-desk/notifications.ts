import { z } from 'zod';
import { Timestamp } from '../kernel.ts';
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
