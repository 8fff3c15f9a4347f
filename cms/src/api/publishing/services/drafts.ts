import type { DraftFault, Locale, PreviewedType, PublishedDocument, ShowDraft } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { readVersionRow } from '@lectern/cms-editorial';
import { Refusal } from '@lectern/cms-kernel';
import type { PublishedRow } from '../../../kernel/documents';
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
  const { type } = asked;
  const row = await (asked.revision ? versionOf(strapi, asked, asked.revision) : draftOf(strapi, asked));
  if (!row) throw new Refusal(404, 'NO_SUCH_DRAFT', 'There is no such draft.');
  const said = say(type, row);
  if ('document' in said) return { document: said.document, homes: await homesOf(strapi, asked) };
  throw new DraftUnsayable(said.faults);
}

class DraftUnsayable extends Refusal {
  override readonly details: { faults: DraftFault[] };

  constructor(faults: DraftFault[]) {
    super(422, 'DRAFT_UNSAYABLE', 'The draft lacks what a publication needs.');
    this.details = { faults };
  }
}

async function draftOf(
  strapi: Core.Strapi,
  { type, locale, documentId }: Asked,
): Promise<PublishedRow | null> {
  const [row] = await SOURCES[type].drafts(strapi, { locale, documentId });
  return row ?? null;
}

/** An earlier version; the document itself may be gone. */
async function versionOf(
  strapi: Core.Strapi,
  { type, locale, documentId }: Asked,
  revision: number,
): Promise<PublishedRow | null> {
  const { uid, said } = SOURCES[type];
  const row = await readVersionRow(strapi, { uid, documentId, locale }, revision);
  return row && said({ ...row, documentId, locale });
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
