import { type AskRequest, type DeskTarget, needsSecondOpinion } from '@lectern/shared-types';
import { useState } from 'react';

interface Draft {
  target: DeskTarget | null;
  until: Date | null;
  note: string;
  why: string;
}

/** A grant that is being thought of. */
export interface Giving extends Draft {
  change: (some: Partial<Draft>) => void;
  /** Null while something is missing. */
  request: AskRequest | null;
  needsSecond: boolean;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

export function useGiving(accountId: string): Giving {
  const [draft, setDraft] = useState<Draft>(() => ({
    target: null,
    until: new Date(Date.now() + YEAR),
    note: '',
    why: '',
  }));
  // However often it is sent, it gives once.
  const [key] = useState(newKey);
  const { target, until, note, why } = draft;
  const command = {
    kind: 'grant.give',
    key,
    accountId,
    target: target?.documentId ?? '',
    until: until?.toISOString() ?? null,
    note,
  } as const;
  const isReady = target !== null && why.trim() !== '' && (until === null || until > new Date());
  return {
    ...draft,
    change: (some) => setDraft((before) => ({ ...before, ...some })),
    request: isReady ? { command, why } : null,
    needsSecond:
      target?.type != null && needsSecondOpinion(command, { targetType: target.type, now: new Date() }),
  };
}

/** By `getRandomValues`, because `randomUUID` is missing where a panel is not served by https. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
