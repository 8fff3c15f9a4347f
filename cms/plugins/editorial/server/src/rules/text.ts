import type { TextAddress } from '@lectern/shared-types';

/** One locale of one document, as the tables of the schema `editorial` name it: without languages it is ''. */
export interface Text {
  uid: string;
  documentId: string;
  locale: string;
}

export function textOf({ uid, documentId, locale }: TextAddress): Text {
  return { uid, documentId, locale: locale ?? '' };
}

export function addressOf({ uid, documentId, locale }: Text): TextAddress {
  return { uid, documentId, locale: locale === 'zh-CN' || locale === 'en' ? locale : null };
}

/** The name of a text in the audit trail, as in `api::catalog.lesson:<documentId>:zh-CN`. */
export function subjectOf({ uid, documentId, locale }: Text): string {
  return [uid, documentId, ...(locale ? [locale] : [])].join(':');
}
