import type { UID } from '@strapi/strapi';
import type { Cms } from './cms.ts';

interface Asked {
  documentId: string;
  locale?: string;
}

/** Where a text stands, as the desk's own table says. */
export async function standingOf({ strapi }: Cms, uid: string, { documentId, locale = 'zh-CN' }: Asked) {
  return strapi.db.connection('editorial.review').where({ uid, document_id: documentId, locale }).first('*');
}

/** The versions of all languages of a document, in the order of their numbers. */
export async function revisionsOf({ strapi }: Cms, uid: string, documentId: string) {
  const rows: { locale: string; number: number; origin: string; changed: string[] }[] = await strapi.db
    .connection('editorial.revision')
    .where({ uid, document_id: documentId })
    .orderBy(['locale', 'number'])
    .select('locale', 'number', 'origin', 'changed');
  return rows;
}

/** Leaves a text as the last reviewer leaves it: approved as its draft is now. */
export async function approve({ strapi }: Cms, uid: string, { documentId, locale = 'zh-CN' }: Asked) {
  const where = { uid, document_id: documentId, locale };
  const { connection } = strapi.db;
  const { revision } = await connection('editorial.review').where(where).first('revision');
  const { hash } = await connection('editorial.revision')
    .where({ ...where, number: revision })
    .first('hash');
  const approval = { state: 'approved', approved_revision: revision, approved_hash: hash };
  await connection('editorial.review').where(where).update(approval);
}

/** Everything that the database knows of a document: its rows and all that the desk keeps of it. */
export async function traceOf({ strapi }: Cms, uid: UID.ContentType, documentId: string) {
  const { connection } = strapi.db;
  const of = (table: string) =>
    connection(`editorial.${table}`)
      .where({ uid, document_id: documentId })
      .orderByRaw('1, 2, 3, 4')
      .select('*');
  return {
    rows: await connection(strapi.db.metadata.get(uid).tableName)
      .where({ document_id: documentId })
      .orderBy('id')
      .select('*'),
    reviews: await of('review'),
    revisions: await of('revision'),
    transitions: await of('transition'),
    lines: await connection('editorial.audit').where('subject', 'like', `%${documentId}%`).orderBy('id'),
  };
}
