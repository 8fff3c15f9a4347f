import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '@lectern/shared-types';
import { addressedFile, addressesFor } from './addresses-of-files.ts';
import type { PaidBody, Reader } from './model.ts';
import type { Handed } from './rules/gated-address.ts';
import { handedOut } from './rules/handing-out.ts';
import { giftedTo } from './gift-links.ts';
import { sessionBy } from './sessions.ts';
import { findPaidBody, isOpenTo } from './sql/access.ts';

export type * from './model.ts';
export { forgetOtherPolicies, forgetPolicies, storePolicies } from './consent.ts';
export { accountCreated, accountDeleted, grantEnded, grantGiven, membershipChanged } from './events.ts';
export { carryOutNext, COMMAND_CHANNEL } from './commands.ts';
export { give, revoke, tellOfEndings, type NewGrant } from './grants.ts';
export { wordMails } from './letters.ts';
export { handOut, slottedBody, standingOf } from './prepared.ts';
export type { SlottedPage } from './rules/slots.ts';
export { listPaidFiles as paidFiles } from './sql/access.ts';
export { forgetEnded } from './ended.ts';
export { listSessions, sessionOf, whoIs } from './sessions.ts';
export { toLogIn } from './entering.ts';
export { forget, forgetOthers, store, storeOpeners, type PaidLesson } from './store.ts';
export { listOpen as openTo, listPaidTexts as paidTexts, listTargets as targetsOf } from './sql/search.ts';

const impersonated = new AsyncLocalStorage<Reader>();

/** Runs `work`, in which `readerOf` answers this reader, whoever sends the request. */
export function asReader<T>(reader: Reader, work: () => Promise<T>): Promise<T> {
  return impersonated.run(reader, work);
}

/** Who sends requests with these cookies: whoever is logged in by them, or a guest; and what gift links open to him. */
export async function readerBy(cookies: string | null | undefined): Promise<Reader> {
  const impersonator = impersonated.getStore();
  if (impersonator) return impersonator;
  const [session, targets] = await Promise.all([sessionBy(cookies), giftedTo(cookies)]);
  return { memberId: session?.accountId ?? null, targets };
}

/** Who sends this request. */
export function readerOf(request: Request): Promise<Reader> {
  return readerBy(request.headers.get('cookie'));
}

/** Whether the reader may read the document: openers and targets meet (design §5). */
export function mayRead(reader: Reader, documentId: string): Promise<boolean> {
  return isOpenTo(reader, documentId);
}

/**
 * The paid text, or null where the reader may not read it or there is none in this language. The addresses of its
 * files open them to this reader alone, for a while.
 */
export async function paidBody(reader: Reader, documentId: string, locale: Locale): Promise<PaidBody | null> {
  if (!(await mayRead(reader, documentId))) return null;
  const found = await findPaidBody(documentId, locale);
  return found && handedOut(found.body, found.files, addressesFor(reader, documentId));
}

/**
 * The gated file that the address of this request opens to whoever sends it; null for none. Who may read its text no
 * more gets it no more, however long the address would last.
 */
export async function gatedFile(request: Request): Promise<Handed | null> {
  const reader = await readerOf(request);
  const file = addressedFile(new URL(request.url), reader);
  return file && (await mayRead(reader, file.of)) ? file : null;
}
