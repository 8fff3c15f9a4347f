import type { TextAddress } from '@lectern/shared-types';
import { useParams, useSearchParams } from 'react-router-dom';
import { localeOf } from '../content-manager';

/** What the page of versions shows; its address says all of it, so that it can be sent to somebody. */
export interface History {
  address: TextAddress;
  /** The version that is shown; null for the newest. */
  number: number | null;
  /** The version that it is compared with; null for the one before. */
  from: number | null;
  page: number;
}

type Changes = Partial<Record<'version' | 'with' | 'page', number | null>>;

/** Where the person is among the versions, and how to get elsewhere: what is null leaves the address. */
export function useHistory(): [history: History, addressWith: (changes: Changes) => string] {
  const { uid = '', documentId = '' } = useParams();
  const [query] = useSearchParams();
  const numberIn = (name: string) => Number.parseInt(query.get(name) ?? '', 10) || null;
  const addressWith = (changes: Changes) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, String(value));
    }
    return `?${next}`;
  };
  const address = { uid, documentId, locale: localeOf(query.get('locale')) };
  return [
    { address, number: numberIn('version'), from: numberIn('with'), page: numberIn('page') ?? 1 },
    addressWith,
  ];
}
