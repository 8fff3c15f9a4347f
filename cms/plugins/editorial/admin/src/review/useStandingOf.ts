import type { Standing, TextAddress } from '@lectern/shared-types';
import { useDeskSettingsQuery, useStandingQuery } from '../api';

const NOWHERE: TextAddress = { uid: '', documentId: '', locale: null };

/** Where a text stands, for parts of the edit view that are there before the text is. */
export function useStandingOf(address: TextAddress | null): Standing | undefined {
  return useStandingQuery(address ?? NOWHERE, { skip: address === null }).data;
}

/** Whether this site reviews at all; it does until its settings say otherwise. */
export function useReviewsAreOn(): boolean {
  const { data } = useDeskSettingsQuery(undefined);
  return data?.stages !== 0;
}
