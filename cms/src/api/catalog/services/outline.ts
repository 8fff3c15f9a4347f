import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, type LiveChange, rowsOf, tableOf, whenLive } from '@lectern/cms-kernel';
import { keptOutline, type Outline, outlineOf } from '../rules/outline';

const COURSE = 'api::catalog.course';
const BUNDLE = 'api::catalog.bundle';
const TIER = 'api::catalog.tier';

/** Keeps in the published row what the draft holds, whether or not all of it is live yet. */
export function keepOutline(strapi: Core.Strapi): DocumentMiddleware {
  return whenLive(strapi, [COURSE, BUNDLE, TIER], async (change) => {
    const outline = await draftOutline(change);
    await change
      .trx(tableOf(strapi, change.uid))
      .where({ id: change.id })
      .update({ outline: JSON.stringify(outline) });
  });
}

async function draftOutline({ strapi, uid, ...change }: LiveChange): Promise<Outline> {
  const draft = { documentId: change.documentId, locale: change.locale, status: 'draft' } as const;
  if (uid === COURSE) {
    const lessons = { fields: ['documentId' as const] };
    const populate = { sections: { populate: { lessons } } };
    const course = await strapi.documents(COURSE).findOne({ ...draft, populate });
    return outlineOf((course?.sections ?? []).map((section) => section.lessons));
  }
  const populate = { courses: { fields: ['documentId' as const] } };
  const held =
    uid === BUNDLE
      ? await strapi.documents(BUNDLE).findOne({ ...draft, populate })
      : await strapi.documents(TIER).findOne({ ...draft, populate });
  return outlineOf([held?.courses]);
}

/**
 * Discarding a draft copies the published row, whose relations have lost what is not live: gives the course's
 * draft back the lessons that its outline still names.
 */
export function restoreOutline(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    if (ctx.uid !== COURSE || ctx.action !== 'discardDraft') return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const ids = rowsOf(result).map((row) => row.id);
      const drafts = await strapi.db.query(COURSE).findMany({ where: { id: { $in: ids } } });
      for (const { documentId, locale } of drafts) await restore(strapi, { documentId, locale });
      return result;
    });
  };
}

async function restore(strapi: Core.Strapi, draft: { documentId: string; locale: string }): Promise<void> {
  const lessons = { fields: ['documentId' as const] };
  const populate = { sections: { populate: { lessons } } };
  const course = await strapi.documents(COURSE).findOne({ ...draft, populate });
  const sections = course?.sections ?? [];
  const outline = keptOutline(
    course?.outline,
    sections.map((section) => section.lessons),
  );
  const existing = await existingLessons(strapi, draft.locale, outline.flat());
  const data = sections.map(({ title }, index) => ({
    title: title ?? undefined,
    lessons: (outline[index] ?? []).filter((id) => existing.has(id)),
  }));
  await strapi.documents(COURSE).update({ ...draft, data: { sections: data } });
}

async function existingLessons(strapi: Core.Strapi, locale: string, ids: string[]): Promise<Set<string>> {
  const filters = { documentId: { $in: ids } };
  const found = await strapi.documents('api::catalog.lesson').findMany({ locale, filters });
  return new Set(found.map(({ documentId }) => documentId));
}
