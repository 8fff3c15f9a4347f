import type { NotificationWords } from './zh-CN.ts';

export const notificationsEn: NotificationWords = {
  title: 'Notifications',
  lead: 'What we have told you, and how you want to be told.',
  none: 'Nothing yet.',
  fresh: 'New',
  markRead: 'Mark all as read',
  choose: 'What you want to be told',
  save: 'Save',
  channels: { mail: 'By mail', site: 'On this site' },
  topics: {
    access: { name: 'Something is open to you', hint: 'After you buy, redeem or are given something.' },
    ending: { name: 'Something will close', hint: '14 days, 7 days and 1 day before.' },
  },
  always: {
    name: 'Safety of the account',
    hint: 'New devices, and changes of password or address: always told.',
  },
};
