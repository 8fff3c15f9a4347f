import type { Locale } from '@lectern/shared-types';

/** What the desk answers in words. */
const WORDS = {
  en: {
    'no-account': 'There is no such account.',
    'no-target': 'What is to be opened is not on the site.',
    'no-grant': 'This grant is over already.',
    'no-gift': 'This is over already.',
    'no-command': 'There is no such request.',
    'not-waiting': 'This request waits for nobody’s agreement.',
    'own-request': 'Another administrator has to agree: this request is your own.',
  },
  'zh-CN': {
    'no-account': '没有这个账号。',
    'no-target': '要开通的内容不在站点上。',
    'no-grant': '这项授权已经失效。',
    'no-gift': '它已经失效。',
    'no-command': '没有这项请求。',
    'not-waiting': '这项请求不在等待复核。',
    'own-request': '须由另一位管理员复核：这项请求是您自己提出的。',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type WordId = keyof (typeof WORDS)['en'];

export const say = (language: Locale, id: WordId): string => WORDS[language][id];
