import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';

type ApiError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** Tells a person at the top of the panel how something went; the server's own words, where it refused. */
export function useFeedback() {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: wordsOf } = useAPIErrorHandler();
  const succeed = useCallback(
    (message: string) => toggleNotification({ type: 'success', message }),
    [toggleNotification],
  );
  const warn = useCallback(
    (message: string) => toggleNotification({ type: 'warning', message }),
    [toggleNotification],
  );
  const fail = useCallback(
    (error: ApiError) => toggleNotification({ type: 'danger', message: wordsOf(error) }),
    [toggleNotification, wordsOf],
  );
  return { succeed, warn, fail };
}
