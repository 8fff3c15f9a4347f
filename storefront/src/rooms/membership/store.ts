import type { LessonBody, Locale } from '@lectern/shared-types';
import { changesOf, type Change } from '#kernel/changes.ts';
import * as db from '#kernel/db/index.ts';
import type { Key, Replaced, Transaction } from '#kernel/db/index.ts';
import { emitChanged } from '#kernel/events/changed.ts';
import { filesOf, keepUses, type MediaShelf } from '#kernel/media/index.ts';
import { madeOf, namesIn } from '#kernel/text.ts';
import { filesInBody, lessonContent, structure, type Regrouped } from '#rooms/catalog/index.ts';
import { membershipChanged } from './events.ts';
import { openersOf } from './rules/openers.ts';
import { PAID_BODY, replaceOpeners, type PaidBodyRow } from './sql/access.ts';

/** The text of a paid lesson in one language, as an author wrote it. */
export interface PaidLesson {
  documentId: string;
  locale: Locale;
  body: LessonBody;
}

type Kept = Pick<PaidBodyRow, 'document_id' | 'locale'>;

async function told(trx: Transaction, replaced: Replaced<Kept>[]): Promise<Change[]> {
  const changes = changesOf('lesson', replaced);
  await emitChanged(trx, membershipChanged, changes);
  return changes;
}

type Made = PaidLesson & { madeOf: string };

function rowOf({ documentId, locale, body, madeOf }: Made, shelf: MediaShelf): PaidBodyRow {
  return {
    document_id: documentId,
    locale,
    body: lessonContent(body, { locale, shelf }),
    media: {
      names: namesIn(body.markdown),
      files: [...body.media, ...body.captions.map(({ file }) => file)],
    },
    files: shelf.look(filesInBody(body)).flatMap((prepared) => (prepared ? filesOf(prepared) : [])),
    made_of: madeOf,
  };
}

/**
 * Keeps the texts of paid lessons, ready to print. No page of a release reads them.
 * @param shelf where their files stand, which nobody gets but by an address that was made for him
 */
export async function store(trx: Transaction, lessons: PaidLesson[], shelf: MediaShelf): Promise<Change[]> {
  await shelf.prepare(lessons.flatMap(({ body }) => filesInBody(body)));
  const made = lessons.map((lesson) => ({
    ...lesson,
    madeOf: madeOf(lesson, shelf.look(filesInBody(lesson.body))),
  }));
  const news = await db.unlikeKept(trx, PAID_BODY, made);
  const uses = news.map(({ documentId, locale, body }) => ({
    ...{ type: 'lesson', documentId, locale },
    names: filesInBody(body).map(({ name }) => name),
  }));
  await keepUses(trx, 'gated', uses);
  const rows = news.map((one) => rowOf(one, shelf));
  return told(trx, await db.upsert<Kept>(trx, PAID_BODY, rows));
}

/** Removes the texts of lessons that are published, or paid, no more. */
export async function forget(trx: Transaction, keys: Key[]): Promise<Change[]> {
  const uses = keys.flatMap(({ documentId, locale }) =>
    locale ? [{ type: 'lesson', documentId, locale, names: [] }] : [],
  );
  await keepUses(trx, 'gated', uses);
  return told(trx, await db.remove<Kept>(trx, PAID_BODY, keys));
}

/** Removes all texts but those of these lessons. */
export async function forgetOthers(trx: Transaction, keys: Key[]): Promise<Change[]> {
  return forget(trx, await db.others(trx, PAID_BODY, keys));
}

/** Works out anew what opens these lessons and courses; to be called when the catalog stands. */
export async function storeOpeners(trx: Transaction, regrouped: Regrouped): Promise<void> {
  const { lessons, courses, everything } = regrouped;
  if (lessons.size === 0 && courses.size === 0 && !everything) return;
  const around = await structure(trx, regrouped);
  const openers = openersOf(around);
  const documents = new Set([
    ...lessons,
    ...courses,
    ...around.courses,
    ...around.lessons.map(({ documentId }) => documentId),
  ]);
  const changed = await replaceOpeners(trx, [...documents], openers);
  const courseIds = new Set([...courses, ...around.courses]);
  await emitChanged(
    trx,
    membershipChanged,
    changed.map((documentId) => ({
      type: courseIds.has(documentId) ? 'course' : 'lesson',
      documentId,
      locale: null,
    })),
  );
}
