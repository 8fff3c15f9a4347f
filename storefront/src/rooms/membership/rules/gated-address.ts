import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Reader } from '../model.ts';

/** Under which secret addresses are signed, for whom, and the time, in Unix seconds. */
export interface Judge {
  secret: string;
  reader: Reader;
  now: number;
}

/** A gated file by its name in the stock, and by which name whoever saves it gets it; null where nobody would. */
export interface Handed {
  file: string;
  as: string | null;
}

/** The text, by its document id, to which the file belongs: who may not read it any more gets no file of it. */
export interface Gated extends Handed {
  of: string;
}

/** The purpose goes first, so that no other signature by the same secret opens a file. */
function signatureOf({ file, as, of }: Gated, until: string, { secret, reader }: Judge): string {
  const said = JSON.stringify(['gated', file, as, of, until, reader.memberId ?? 'guest']);
  return createHmac('sha256', secret).update(said).digest('base64url');
}

/** The address that opens a file to this reader, and to no other, for so many seconds. */
export function gatedAddress(gated: Gated, lifetime: number, judge: Judge): string {
  const until = String(judge.now + lifetime);
  const query = new URLSearchParams({ of: gated.of, until, by: signatureOf(gated, until, judge) });
  if (gated.as !== null) query.set('as', gated.as);
  return `/gated/${gated.file}?${query}`;
}

/** Compares in a time that tells nothing of where the two differ. */
function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The file that an address opens; null where it is not one of ours, was given to somebody else, or has ended. */
export function readGatedAddress({ pathname, searchParams }: URL, judge: Judge): Gated | null {
  const [, file] = /^\/gated\/([0-9a-f]{32}\.[a-z0-9]{1,8})$/.exec(pathname) ?? [];
  const until = searchParams.get('until') ?? '';
  if (file === undefined || !(Number(until) > judge.now)) return null;
  const gated = { file, as: searchParams.get('as'), of: searchParams.get('of') ?? '' };
  return isSame(signatureOf(gated, until, judge), searchParams.get('by') ?? '') ? gated : null;
}
