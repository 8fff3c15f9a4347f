import type { Locale } from '@lectern/shared-types';
import type { PaidBody, Reader } from './model.ts';
import { findPaidBody, isOpenTo } from './sql/access.ts';

export type * from './model.ts';
export { forgetOthers, store, storeOpeners, type PaidLesson } from './store.ts';

/** Who sends this request; everyone is a guest until accounts exist. */
export function readerOf(_request: Request): Promise<Reader> {
  return Promise.resolve({ memberId: null });
}

/** Whether the reader may read the document: openers and targets meet (design §5). */
export function mayRead(reader: Reader, documentId: string): Promise<boolean> {
  return isOpenTo(reader.memberId, documentId);
}

/** The paid text, or null where the reader may not read it or there is none in this language. */
export async function paidBody(reader: Reader, documentId: string, locale: Locale): Promise<PaidBody | null> {
  if (!(await mayRead(reader, documentId))) return null;
  const body = await findPaidBody(documentId, locale);
  return body && { html: body.html, toc: body.toc, readingMinutes: body.readingMinutes, media: [] };
}
