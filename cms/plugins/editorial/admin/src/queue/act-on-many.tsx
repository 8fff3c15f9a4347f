import type { QueueItem, ReviewAct } from '@lectern/shared-types';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useActOnManyMutation } from '../api';
import { Notice } from '../components/Notice';
import { Titles } from '../components/Titles';
import { useFeedback } from '../feedback';
import { failuresOf } from '../rules/bulk';
import { useSay } from '../words';

/** A text that an act on many is meant for. */
export type Subject = Pick<QueueItem, 'address' | 'title' | 'version' | 'acts'>;

interface ConcernedProps {
  open: Subject[];
  closed: Subject[];
  failures: { title: string; failure: string }[];
}

/** Which texts the act is for, which it is not open for, and which it did not reach. */
export function Concerned({ open, closed, failures }: ConcernedProps) {
  const say = useSay();
  return (
    <>
      <Typography>{say('bulk.body', { count: open.length })}</Typography>
      <Titles titles={open.map(({ title }) => title)} />
      {closed.length > 0 ? (
        <Notice tone="warning">
          {say('bulk.closed', { count: closed.length })}
          <Titles titles={closed.map(({ title }) => title)} />
        </Notice>
      ) : null}
      {failures.length > 0 ? (
        <Notice tone="danger">
          {say('bulk.failed')}
          <Titles titles={failures.map(({ title, failure }) => `${title}: ${failure}`)} />
        </Notice>
      ) : null}
    </>
  );
}

/** Does something with many texts and says how it went; closes once it was done to all. */
export function useActOnMany(act: ReviewAct, onClose: (isDone: boolean) => void) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send, { isLoading }] = useActOnManyMutation();
  const [failures, setFailures] = useState<ConcernedProps['failures']>([]);
  const perform = async (items: Subject[], said: { reasons: string[]; words: string }) => {
    const texts = items.map(({ address, version }) => ({ address, version }));
    const answer = await send({ act, texts, ...said });
    if ('error' in answer) return fail(answer.error);
    const failed = failuresOf(items, answer.data);
    setFailures(failed);
    if (failed.length < items.length) succeed(say('bulk.done', { count: items.length - failed.length }));
    if (failed.length === 0) onClose(true);
  };
  return { perform, failures, isLoading };
}
