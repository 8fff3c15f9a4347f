import type { LessonBody, Locale } from '@lectern/shared-types';
import type { Key, Transaction, Written } from '#kernel/db/index.ts';
import { namesIn, renderText } from '#kernel/text.ts';
import { structure } from '#rooms/catalog/index.ts';
import { openersOf } from './rules/openers.ts';
import { keepOnlyPaidBodies, knownPaidTexts, replaceOpeners, upsertPaidBodies } from './sql/access.ts';

/** The text of a paid lesson in one language, as an author wrote it. */
export interface PaidLesson {
  documentId: string;
  locale: Locale;
  body: LessonBody;
}

/** Keeps the texts of paid lessons, ready to print. Their files are named but go nowhere. */
export async function store(trx: Transaction, lessons: PaidLesson[]): Promise<Written> {
  const known = await knownPaidTexts(trx, lessons);
  const bodies = lessons.map(({ documentId, locale, body }) => ({
    document_id: documentId,
    locale,
    body: renderText(body.markdown, { locale, shelf: null, known }),
    media: { names: namesIn(body.markdown), files: body.media },
  }));
  return upsertPaidBodies(trx, bodies);
}

/** Removes the texts of lessons that are published, or paid, no more. */
export function forgetOthers(trx: Transaction, keys: Key[]): Promise<number> {
  return keepOnlyPaidBodies(trx, keys);
}

/** Works out anew what opens what; to be called when the catalog stands. */
export async function storeOpeners(trx: Transaction): Promise<void> {
  await replaceOpeners(trx, openersOf(await structure(trx)));
}
