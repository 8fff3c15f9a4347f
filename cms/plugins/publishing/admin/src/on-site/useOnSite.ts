import type { OnSite, TextAddress } from '@lectern/shared-types';
import { useAuth } from '@strapi/strapi/admin';
import { FOLLOW } from '../../../server/src/rules/rights';
import { useOnSiteQuery } from '../api';
import { useFollowing } from '../useFollowing';

const NOWHERE: TextAddress = { uid: '', documentId: '', locale: null };

/** What readers see of a text, followed while something of it is on its way; null where it is not for the reader. */
export function useOnSite(address: TextAddress | null): OnSite | null {
  const mayFollow = useAuth('Publishing', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === FOLLOW && subject === address?.uid),
  );
  const skip = address === null || !mayFollow;
  // A text that is opened anew may have been published elsewhere meanwhile.
  const options = { skip, refetchOnMountOrArgChange: true };
  const { currentData, refetch, isFetching } = useOnSiteQuery(address ?? NOWHERE, options);
  const publication = skip ? null : currentData?.publication;
  const waitedMs = publication?.state === 'waiting' ? publication.tookMs : null;
  useFollowing(refetch, { waitedMs, isAsking: isFetching });
  return skip ? null : (currentData ?? null);
}
