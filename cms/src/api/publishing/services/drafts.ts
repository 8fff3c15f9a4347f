import type { Locale, PreviewedType, PublishedDocument, ShowDraft } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';
import { say } from '../rules/sayable';
import { SOURCES } from './sources';

/** One draft; `revision` stands for an earlier version of it. */
interface Asked {
  type: PreviewedType;
  documentId: string;
  locale: Locale;
  revision?: number | undefined;
}

/**
 * What a publication of the draft would say now.
 *
 * @throws Refusal 404 where there is none, 422 with its faults where it lacks what a publication needs.
 */
export async function showDraft(strapi: Core.Strapi, asked: Asked): Promise<ShowDraft> {
  const { type, locale, documentId } = asked;
  const [row] = await SOURCES[type].drafts(strapi, { locale, documentId });
  if (!row) throw new Refusal(404, 'NO_SUCH_DRAFT', 'There is no such draft.');
  const said = say(type, row);
  if ('document' in said) return { document: said.document, homes: await homesOf(strapi, asked) };
  const { faults } = said;
  throw new Refusal(422, 'DRAFT_UNSAYABLE', 'The draft lacks what a publication needs.', { faults });
}

/** The courses that have a lesson in their drafts, and can be said. */
async function homesOf(
  strapi: Core.Strapi,
  { type, locale, documentId }: Asked,
): Promise<PublishedDocument[]> {
  if (type !== 'lesson') return [];
  const filters = { sections: { lessons: { documentId } } };
  const courses = await SOURCES.course.drafts(strapi, { locale, filters });
  return courses.flatMap((row) => {
    const said = say('course', row);
    return 'document' in said ? [said.document] : [];
  });
}
