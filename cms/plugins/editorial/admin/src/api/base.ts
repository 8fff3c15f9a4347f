import { adminApi } from '@strapi/strapi/admin';
import type { TextAddress } from '@lectern/shared-types';

/**
 * The panel's own store of answers, so that what Strapi saves or publishes (its tag `Document`) makes the desk
 * ask again, and what the desk decides makes Strapi's edit and list views ask again.
 */
export const deskApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'Document',
    'RecentDocumentList',
    'DeskQueue',
    'DeskSchedule',
    'DeskNotification',
    'DeskAudit',
    'DeskSettings',
    'DeskKeywords',
  ],
});

/** Where the routes of one text begin. */
export const pathOf = ({ uid, documentId }: TextAddress) => `/editorial/texts/${uid}/${documentId}`;

/** How the routes of one text are told its language. */
export const paramsOf = ({ locale }: TextAddress) => ({ ...(locale ? { locale } : {}) });

/** Strapi's tags of a document; a single type's is its type alone. */
export const tagsOf = ({ uid, documentId }: Pick<TextAddress, 'uid' | 'documentId'>) => [
  { type: 'Document' as const, id: `${uid}_${documentId}` },
  { type: 'Document' as const, id: uid },
];

/** What must be asked anew after something was done to a text. */
export const touchedBy = (address: TextAddress) => [
  ...tagsOf(address),
  { type: 'Document' as const, id: `${address.uid}_LIST` },
  'RecentDocumentList' as const,
  'DeskQueue' as const,
  'DeskSchedule' as const,
  'DeskNotification' as const,
  'DeskAudit' as const,
];
