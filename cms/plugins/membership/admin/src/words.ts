import { useIntl, type PrimitiveType } from 'react-intl';
import en from './translations/en.json';

/** Before the plugin's words among those of the whole panel. */
export const PREFIX = 'membership.';

/** What it can say; both languages have all of it. */
export type WordId = keyof typeof en;

/** Says something in the panel's language. */
export type Say = (id: WordId, values?: Record<string, PrimitiveType>) => string;

export function useSay(): Say {
  const { formatMessage } = useIntl();
  return (id, values) => formatMessage({ id: `${PREFIX}${id}`, defaultMessage: en[id] }, values);
}
