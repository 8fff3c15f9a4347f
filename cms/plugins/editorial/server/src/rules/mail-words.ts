import type { Notification } from '@lectern/shared-types';

/** The languages of the panel that mails are written in. */
export type PanelLanguage = 'zh' | 'en';

/** What a mail says of one notification. */
interface Named {
  by: string;
  title: string;
}

interface Words {
  /** One sentence for each kind: who did what. */
  said: Record<Notification['kind'], (named: Named) => string>;
  details: string;
  open: string;
  many: (count: number) => string;
  footer: string;
}

export const MAIL_WORDS: Record<PanelLanguage, Words> = {
  zh: {
    said: {
      submitted: ({ by, title }) => `${by} 提交了《${title}》，等待审核`,
      passed: ({ by, title }) => `${by} 完成了《${title}》的初审，等待复审`,
      approved: ({ by, title }) => `${by} 批准了《${title}》`,
      returned: ({ by, title }) => `${by} 退回了《${title}》`,
      assigned: ({ by, title }) => `${by} 把《${title}》交给您审核`,
      published: ({ by, title }) => `${by} 发布了《${title}》`,
      'schedule-failed': ({ title }) => `《${title}》的定时任务未能执行`,
      edited: ({ by, title }) => `${by} 在审核期间修改了《${title}》，它已回到草稿`,
    },
    details: '说明：',
    open: '在后台打开',
    many: (count) => `编辑台有 ${count} 条新通知`,
    footer: '您收到这封邮件，是因为您在本站的编辑台工作。',
  },
  en: {
    said: {
      submitted: ({ by, title }) => `${by} submitted “${title}” for review`,
      passed: ({ by, title }) => `${by} passed “${title}” on to the second review`,
      approved: ({ by, title }) => `${by} approved “${title}”`,
      returned: ({ by, title }) => `${by} returned “${title}”`,
      assigned: ({ by, title }) => `${by} assigned “${title}” to you`,
      published: ({ by, title }) => `${by} published “${title}”`,
      'schedule-failed': ({ title }) => `What was scheduled for “${title}” could not be done`,
      edited: ({ by, title }) => `${by} edited “${title}” during its review; it is a draft again`,
    },
    details: 'Details:',
    open: 'Open it in the panel',
    many: (count) => `${count} new notifications from the editors’ desk`,
    footer: 'You get this mail because you work at the editors’ desk of this site.',
  },
};
