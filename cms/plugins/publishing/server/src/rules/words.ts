import type { Locale } from '@lectern/shared-types';

/** What the desk answers in words. */
const WORDS = {
  en: {
    'no-right': 'Your role may not do this here.',
    'not-published': 'What is of this type is not on the site.',
  },
  'zh-CN': {
    'no-right': '您的角色没有这项权限。',
    'not-published': '这类内容不在站点上展示。',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export const say = (language: Locale, id: keyof (typeof WORDS)['en']): string => WORDS[language][id];
