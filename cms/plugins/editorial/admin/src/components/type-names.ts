import { useIntl } from 'react-intl';
import { useContentTypesQuery, type ContentType } from '../api';

/** Calls content types as Strapi's own menu does, in the panel's language. */
export function useTypeNames() {
  const { formatMessage } = useIntl();
  const { data = [] } = useContentTypesQuery(undefined);
  const nameOf = ({ displayName }: ContentType) =>
    formatMessage({ id: displayName, defaultMessage: displayName });
  return {
    reviewed: data.filter(({ isReviewed }) => isReviewed).map((type) => ({ ...type, name: nameOf(type) })),
    nameOf: (uid: string) => {
      const type = data.find((one) => one.uid === uid);
      return type ? nameOf(type) : uid;
    },
  };
}
