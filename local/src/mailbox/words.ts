/** What the mailbox says, in the two languages of Lectern. */
export const WORDS = {
  'zh-CN': {
    title: '邮箱',
    about: '本机发出的邮件都留在这里，不会寄往别处。',
    empty: '还没有邮件。平台发信之后，会出现在这里。',
    nobody: '没有寄给这个地址的邮件。',
    find: '查找',
    from: '发件人',
    to: '收件人',
    received: '时间',
    noSubject: '（无主题）',
    attachments: '附件',
    asText: '纯文本',
    asHtml: '网页',
    back: '返回列表',
    remove: '删除',
    missing: '这封邮件已经不在了。',
    other: 'English',
  },
  en: {
    title: 'Mailbox',
    about: 'Every mail that this machine sends stays here; none goes anywhere else.',
    empty: 'No mail yet. What the platform sends will appear here.',
    nobody: 'No mail to this address.',
    find: 'Find',
    from: 'From',
    to: 'To',
    received: 'Received',
    noSubject: '(no subject)',
    attachments: 'Attachments',
    asText: 'Plain text',
    asHtml: 'HTML',
    back: 'Back to the list',
    remove: 'Delete',
    missing: 'This mail is no longer here.',
    other: '中文',
  },
} as const;

export type Language = keyof typeof WORDS;

/** The language of an answer: the one asked for, else the browser's first choice of ours, else Chinese. */
export function languageOf(asked: string | null, accepted: string | undefined): Language {
  if (asked === 'en' || asked === 'zh-CN') return asked;
  const first = accepted?.match(/\b(zh|en)\b/)?.[1];
  return first === 'en' ? 'en' : 'zh-CN';
}
