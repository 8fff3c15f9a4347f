import { useIntl, type PrimitiveType } from 'react-intl';
import type { Locale } from '@lectern/shared-types';
import en from './translations/en.json';

/** Before the desk's words among those of the whole panel. */
export const PREFIX = 'editorial.';

/** What the desk can say; both languages have all of it. */
export type WordId = keyof typeof en;

/** Says something in the panel's language. */
export type Say = (id: WordId, values?: Record<string, PrimitiveType>) => string;

export function useSay(): Say {
  const { formatMessage } = useIntl();
  return (id, values) => formatMessage({ id: `${PREFIX}${id}`, defaultMessage: en[id] }, values);
}

/** The language of the content that fits the panel's own language. */
export function useContentLocale(): Locale {
  return useIntl().locale.startsWith('zh') ? 'zh-CN' : 'en';
}
