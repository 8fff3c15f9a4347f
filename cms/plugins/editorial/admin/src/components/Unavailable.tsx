import { Page, useAPIErrorHandler } from '@strapi/strapi/admin';

type Reasons = ReturnType<typeof useAPIErrorHandler>;

/** Stands where something cannot be shown, and says why. */
export function Unavailable({ error }: { error: Parameters<Reasons['_unstableFormatAPIError']>[0] }) {
  const { _unstableFormatAPIError: wordsOf } = useAPIErrorHandler();
  return <Page.Error content={wordsOf(error)} />;
}
