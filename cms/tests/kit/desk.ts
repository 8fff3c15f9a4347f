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
