import { randomBytes } from 'node:crypto';
import type { Cms } from './cms.ts';

/** An address that nothing else has. */
export const newSlug = (kind: string) => `${kind}-${randomBytes(4).toString('hex')}`;

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
  await cms.strapi
    .documents('api::catalog.lesson')
    .publish({ documentId: lesson.documentId, locale: 'zh-CN' });
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
