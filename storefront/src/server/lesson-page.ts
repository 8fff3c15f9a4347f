import { readlink } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Locale } from '@lectern/shared-types';
import { absoluteUrl } from '#kernel/env.ts';
import { Keeping } from '#kernel/keeping.ts';
import { localeOf } from '#kernel/locale.ts';
import { places } from '#kernel/places.ts';
import { reading } from '#kernel/reading.ts';
import * as catalog from '#rooms/catalog/index.ts';
import { handOut, readerBy, slottedBody, standingOf, type SlottedPage } from '#rooms/membership/index.ts';
import { lessonNamedBy } from './rules/lesson-address.ts';
import type { Made } from './answers.ts';
import { app } from './app.ts';
import { madeOf } from './on-demand.ts';

/** Pages kept ready, each of some ten kilobytes. */
const MOST = 1_000;

interface PaidLesson {
  documentId: string;
  locale: Locale;
}

/** A page for all its readers. One without slots is compressed once for all. */
interface Ready {
  page: SlottedPage;
  answer: Omit<Made, 'body'>;
  packed: Buffer | undefined;
}

const lessons = new Keeping<PaidLesson>(MOST);
const pages = new Keeping<Ready>(MOST);

/** The paid lesson of an address; null for none, or where everybody may read it. */
async function paidLesson(path: string): Promise<PaidLesson | null> {
  const named = lessonNamedBy(path);
  const locale = localeOf(path);
  const found = named && (await catalog.lesson(locale, named.course, named.lesson));
  return found && !found.body ? { documentId: found.documentId, locale } : null;
}

/** Makes the page of a lesson: with its text of this version, or as whoever may not read it is refused. */
async function ready(path: string, lesson: PaidLesson, version: string | null): Promise<Ready | null> {
  const text = version === null ? null : await slottedBody(lesson.documentId, lesson.locale, version);
  if (version !== null && !text) return null;
  const locals = { paidBody: text?.body ?? null };
  const { value } = await reading(() => app.render(new Request(absoluteUrl(path)), { locals }));
  const { body, ...answer } = await madeOf(value);
  const page = text ? text.slots.cut(body.toString()) : { parts: [body], slots: [] };
  return { page, answer, packed: page.slots.length === 0 ? gzipSync(body) : undefined };
}

/** Where the link to the live release leads, by one question to the disk; empty before the first. */
const liveRelease = () => readlink(places().current).catch(() => '');

/**
 * The page of a paid lesson for whoever asks. Two short questions to the database say who that is and whether the
 * lesson is open; all else lies ready, as it is since this release went live and the text was written. Null where the
 * page itself has to find what to answer.
 * @param path still percent-encoded
 */
export async function lessonPage({ headers }: IncomingMessage, path: string): Promise<Made | null> {
  if (!lessonNamedBy(path)) return null;
  const release = await liveRelease();
  const lesson = await lessons.get(`${release} ${path}`, () => paidLesson(path));
  if (!lesson) return null;
  const reader = await readerBy(headers.cookie);
  const { isOpen, version } = await standingOf(reader, lesson.documentId, lesson.locale);
  if (version === null) return null;
  const shown = isOpen ? version : null;
  const found = await pages.get(`${release} ${path} ${shown}`, () => ready(path, lesson, shown));
  return (
    found && { ...found.answer, packed: found.packed, body: handOut(found.page, reader, lesson.documentId) }
  );
}
