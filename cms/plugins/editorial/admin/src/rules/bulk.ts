import type { BulkActAnswer, QueueItem, ReviewAct } from '@lectern/shared-types';

/** What is asked of many texts at once: some can take it, the others are named. */
export interface Split<T> {
  open: T[];
  closed: T[];
}

/** Parts texts by whether an act is open to the person now, without overriding anything. */
export function splitBy<T extends Pick<QueueItem, 'acts'>>(items: T[], act: ReviewAct): Split<T> {
  const isOpen = ({ acts }: T) => acts.some((one) => one.act === act && one.refusal === null);
  return { open: items.filter(isOpen), closed: items.filter((item) => !isOpen(item)) };
}

/** Names a text among others of a list. */
export const keyOf = ({ uid, documentId, locale }: QueueItem['address']) =>
  [uid, documentId, locale ?? ''].join(':');

/** Which texts an act on many did not reach, and why. */
export function failuresOf(
  items: Pick<QueueItem, 'address' | 'title'>[],
  { results }: BulkActAnswer,
): { title: string; failure: string }[] {
  return results.flatMap(({ address, failure }) => {
    if (failure === null) return [];
    const item = items.find((one) => keyOf(one.address) === keyOf(address));
    return [{ title: item?.title ?? address.documentId, failure }];
  });
}
