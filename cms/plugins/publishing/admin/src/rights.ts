import { DESK_RIGHTS } from '../../server/src/rules/rights';

/** What the panel asks Strapi's own permissions for. */
export const RIGHTS = {
  oversee: [{ action: DESK_RIGHTS.oversee, subject: null }],
  check: [{ action: DESK_RIGHTS.check, subject: null }],
  searches: [{ action: DESK_RIGHTS.searches, subject: null }],
};
