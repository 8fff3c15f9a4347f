import type { Core } from '@strapi/strapi';
import type { DESK_RIGHTS, TEXT_RIGHTS } from '../rules/rights';
import { callerOf, holds, holdsAtDesk, type PanelContext } from '../services/caller';
import { keptType, keptTypes } from '../services/types';

/** One of `text` on the content type that the path or the query names, or on any where none is named; or one of `desk`. */
export interface Needed {
  text?: readonly (keyof typeof TEXT_RIGHTS)[];
  desk?: readonly (keyof typeof DESK_RIGHTS)[];
}

/** Lets in who holds a right that the route needs. What hangs on the very document is asked where it is read. */
export default (ctx: PanelContext, { text = [], desk = [] }: Needed, { strapi }: { strapi: Core.Strapi }) => {
  const caller = callerOf(ctx);
  // A policy sees a copy of the context that lacks what Koa delegates, as `ctx.query`.
  const uid = ctx.params.uid ?? ctx.request.query.uid;
  // A type that was removed has no rights of its own: its history is for who reads the audit trail.
  const isGone = typeof uid === 'string' && keptType(strapi, uid) === undefined;
  if (isGone) return text.includes('read') && holdsAtDesk(caller, 'audit');
  const uids = typeof uid === 'string' ? [uid] : keptTypes(strapi).map((type) => type.uid);
  return (
    text.some((right) => uids.some((each) => holds(caller, right, each))) ||
    desk.some((right) => holdsAtDesk(caller, right))
  );
};
