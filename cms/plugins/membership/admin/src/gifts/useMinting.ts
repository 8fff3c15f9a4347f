import { useFeedback } from '@lectern/cms-editorial/admin';
import { type DeskTarget, needsSecondOpinion } from '@lectern/shared-types';
import { useState } from 'react';
import { useMakeCodesMutation } from '../api';
import { isWhole, MOST } from '../rules/whole';
import type { Made } from './MakeCodes';

interface Draft {
  target: DeskTarget | null;
  count: number | null;
  days: number | null;
  mostClaims: number | null;
  endsAt: Date | null;
  note: string;
  why: string;
}

const FIRST: Draft = { target: null, count: 10, days: 365, mostClaims: 1, endsAt: null, note: '', why: '' };

/** Codes that are being thought of. */
export type Minting = ReturnType<typeof useMinting>;

export function useMinting(onMade: (made: Made) => void) {
  const { fail } = useFeedback();
  const [send, { isLoading }] = useMakeCodesMutation();
  const [draft, setDraft] = useState(FIRST);
  const { target, count, mostClaims, why } = draft;
  const fits =
    isWhole(count, MOST.codes) && isWhole(draft.days, MOST.days) && isWhole(mostClaims, MOST.claims);
  const isReady = fits && target !== null && count !== null && mostClaims !== null && why.trim() !== '';
  const make = async () => {
    if (!isReady) return;
    const endsAt = draft.endsAt?.toISOString() ?? null;
    const answer = await send({ ...draft, target: target.documentId, count, mostClaims, endsAt });
    if ('error' in answer) return fail(answer.error);
    onMade({ ...answer.data, opens: target.title ?? target.documentId, note: draft.note });
  };
  const change = (some: Partial<Draft>) => setDraft((before) => ({ ...before, ...some }));
  return { draft, change, make, isReady, isMaking: isLoading, needsSecond: needsSecond(draft) };
}

function needsSecond({ target, count, days, mostClaims, note }: Draft): boolean {
  if (!target?.type) return false;
  const hashes = Array.from({ length: Math.min(count ?? 0, MOST.codes) }, () => '');
  const most = { mostClaims: mostClaims ?? 1, endsAt: null, note };
  const command = { kind: 'gift_codes.make', hashes, target: target.documentId, days, ...most } as const;
  return needsSecondOpinion(command, { targetType: target.type, now: new Date() });
}
