import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Editorial from '@lectern/cms-editorial';
import type { Transaction } from '@lectern/cms-kernel';
import type { UID } from '@strapi/strapi';
import type { Cms } from './cms.ts';

// The very module that the CMS has loaded, and not a copy of it that Vite made.
const { actingAs }: typeof Editorial = createRequire(import.meta.url)('@lectern/cms-editorial');

/** Does `work` as an administrator who answers for it: what it publishes needs no review. */
export function pastReview<T>(work: () => Promise<T>): Promise<T> {
  const actor = { kind: 'system', id: null, name: 'Tests', ip: null } as const;
  return actingAs(actor, { words: 'Tests' }, work);
}

/** Publishes a text past the review; in Chinese unless `locale` says otherwise. */
export function publish(
  { strapi }: Cms,
  uid: UID.ContentType,
  { documentId, locale = 'zh-CN' }: { documentId: string; locale?: unknown },
) {
  return pastReview(() => strapi.documents(uid).publish({ documentId, locale } as never)); // the type is open
}

/** An address that nothing else has. */
export const newSlug = (kind: string) => `${kind}-${randomBytes(4).toString('hex')}`;

/** Writes rows past Strapi and past the database's own refusal to let anything go live so. */
export function pastBelt({ strapi }: Cms, work: (trx: Transaction) => Promise<unknown>) {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`select set_config('editorial.publishing', 'on', true)`);
    return work(trx);
  });
}

/** A new draft of a lesson in Chinese. */
export async function draftLesson({ strapi }: Cms, data: object = {}) {
  return strapi.documents('api::catalog.lesson').create({
    locale: 'zh-CN',
    data: { title: '第一课', slug: newSlug('lesson'), body: '正文', kind: 'text', access: 'free', ...data },
  });
}

/** A lesson that is live in Chinese. */
export async function liveLesson(cms: Cms, data: object = {}) {
  const lesson = await draftLesson(cms, data);
  await publish(cms, 'api::catalog.lesson', lesson);
  return lesson;
}

/** A new draft of a course in Chinese with one section that holds these lessons in this order. */
export async function draftCourse({ strapi }: Cms, lessons: { documentId: string }[], data: object = {}) {
  return strapi.documents('api::catalog.course').create({
    locale: 'zh-CN',
    data: {
      title: '课程',
      slug: newSlug('course'),
      summary: '简介',
      level: 'beginner',
      language: 'zh-CN',
      sections: [{ title: '第一章', lessons: lessons.map(({ documentId }) => documentId) }],
      ...data,
    },
  });
}
