import { randomBytes } from 'node:crypto';
import type { Locale } from '@lectern/shared-types';
import { addressesFor } from './addresses-of-files.ts';
import type { PaidBody, Reader } from './model.ts';
import { handedOut } from './rules/handing-out.ts';
import { filled, Slots, type SlottedPage } from './rules/slots.ts';
import { findPaidBody } from './sql/access.ts';

export { findStanding as standingOf } from './sql/access.ts';

/**
 * A paid text for a page that is made once for all who will read it; nobody is asked who he is. To be shown to nobody
 * but by `handOut`, after `standingOf` has said that it is open to him.
 * @param version of `standingOf`; null where the text is another one by now
 */
export async function slottedBody(
  documentId: string,
  locale: Locale,
  version: string,
): Promise<{ body: PaidBody; slots: Slots } | null> {
  const found = await findPaidBody(documentId, locale);
  if (found?.version !== version) return null;
  const slots = new Slots(randomBytes(16).toString('hex'));
  return { body: handedOut(found.body, found.files, (handed) => slots.slotFor(handed)), slots };
}

/** The page of a paid text for one reader, who may read it. */
export function handOut(page: SlottedPage, reader: Reader, documentId: string): Buffer {
  return filled(page, addressesFor(reader, documentId));
}
