import type { DeskCommand } from '@lectern/shared-types';
import { useIntl } from 'react-intl';
import { useSay } from '../words';

/** What a request says beside what it is about, in one line: until when, how many, its note. */
export function useDetails({ kind, details }: DeskCommand): string {
  const say = useSay();
  const { formatDate } = useIntl();
  const { until, days, codes, mostClaims, note } = details;
  const end = until ? say('details.until', { until: formatDate(until, { dateStyle: 'medium' }) }) : '';
  const endless = kind === 'grant.give' && !until ? say('details.for-ever') : '';
  const lasting = days ? say('details.days', { days }) : '';
  const many = codes ? say('details.codes', { codes, claims: mostClaims ?? 1 }) : '';
  return [many, lasting, end, endless, note ?? ''].filter(Boolean).join(' · ');
}
