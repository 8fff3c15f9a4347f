import { useIntl } from 'react-intl';
import { labelOf } from '../rules/labels';

/** What editors call the fields of a content type. */
export function useLabel(uid: string): (field: string) => string {
  const { messages } = useIntl();
  return (field) => labelOf(messages, uid, field);
}
