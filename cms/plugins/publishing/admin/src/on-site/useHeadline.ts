import type { OnSite, Publication } from '@lectern/shared-types';
import { useIntl } from 'react-intl';
import type { Face } from '../rules/face';
import { useTiming } from '../useDuration';
import { useSay } from '../words';

/** What the panel says of a publication: in a few words, and in a sentence. */
export function useHeadline(
  face: Face,
  { publication, held, isPublished, liveUrl }: OnSite & { publication: Publication },
): { headline: string; detail: string } {
  const say = useSay();
  const { formatDate } = useIntl();
  const timing = useTiming();
  const moment = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' });
  const act = isPublished ? 'publish' : 'unpublish';
  const shown = liveUrl === null ? 'nothing' : 'older';
  return {
    headline: say(`face.${face}`, { act, shown, ...timing(publication.tookMs) }),
    detail: say(`detail.${face}`, {
      act,
      shown,
      at: moment(publication.createdAt),
      heldSince: held ? moment(held.since) : '',
      attempts: publication.attempts,
    }),
  };
}
