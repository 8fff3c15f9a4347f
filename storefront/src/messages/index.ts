import type { Locale } from '@lectern/shared-types';
import { en } from './en.ts';
import { type Messages, zhCN } from './zh-CN.ts';

export type { Messages };
export * from './format.ts';

const catalogue = { 'zh-CN': zhCN, en } satisfies Record<Locale, Messages>;

/** The words of one language. */
export function messagesOf(locale: Locale): Messages {
  return catalogue[locale];
}
