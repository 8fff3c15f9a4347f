import { DESK_RIGHTS, TEXT_RIGHTS } from '../../server/src/rules/rights';

/** What the panel asks Strapi's own permissions for; of a text's rights, having it for one type is enough. */
export const RIGHTS = {
  read: [{ action: TEXT_RIGHTS.read, subject: null }],
  audit: [{ action: DESK_RIGHTS.audit, subject: null }],
  settings: [{ action: DESK_RIGHTS.settings, subject: null }],
};
