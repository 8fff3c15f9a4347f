import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, type LiveChange, tableOf, whenLive } from '../../../kernel/documents';
import { type Outline, outlineOf } from '../rules/outline';

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
