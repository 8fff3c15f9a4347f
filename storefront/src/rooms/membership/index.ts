import type { Locale } from '@lectern/shared-types';
import type { PaidBody, Reader } from './model.ts';

export type * from './model.ts';

/** Who sends this request; everyone is a guest until accounts exist. */
export async function readerOf(_request: Request): Promise<Reader> {
  return { memberId: null };
}

/** Whether the reader may read the document (design §5). */
export async function mayRead(_reader: Reader, _documentId: string): Promise<boolean> {
  return false;
}

/** The paid text, or null where the reader may not read it or there is none in this locale. */
export async function paidBody(
  _reader: Reader,
  _documentId: string,
  _locale: Locale,
): Promise<PaidBody | null> {
  return null;
}
