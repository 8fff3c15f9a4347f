import type { Transaction } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import type { Actor, Origin } from './acting';
import type { KeptReview } from './reviews';
import type { ReadText } from './snapshots';
import type { KeptType } from './types';

/** A document that is being written to, in the transaction of the write. */
export interface OpenDocument {
  strapi: Core.Strapi;
  trx: Transaction;
  type: KeptType;
  documentId: string;
  actor: Actor;
  origin: Origin;
}

/** One of its texts: what is known of it, and what its draft says now. */
export interface OpenText {
  text: Text;
  review: KeptReview;
  read: ReadText;
}

export function textIn({ type, documentId }: OpenDocument, locale: string): Text {
  return { uid: type.uid, documentId, locale };
}
