import type { Standing, TextAddress } from '@lectern/shared-types';
import { useDeskSettingsQuery, useStandingQuery } from '../api';
import { useMaySee } from './useMaySee';

const NOWHERE: TextAddress = { uid: '', documentId: '', locale: null };

/** Where a text stands, for parts of the edit view that are there before the text is. */
export function useStandingOf(address: TextAddress | null): Standing | undefined {
  const { uid } = address ?? NOWHERE;
  const maySee = useMaySee(uid);
  return useStandingQuery(address ?? NOWHERE, { skip: address === null || !maySee }).data;
}

/** Whether this site reviews at all; it does until its settings say otherwise. */
export function useReviewsAreOn(): boolean {
  const maySee = useMaySee();
  const { data } = useDeskSettingsQuery(undefined, { skip: !maySee });
  return data?.stages !== 0;
}
