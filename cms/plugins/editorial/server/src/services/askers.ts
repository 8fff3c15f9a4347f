import type { Core } from '@strapi/strapi';
import { TEXT_RIGHTS } from '../rules/rights';
import type { Asker } from '../rules/workflow';
import { type Caller, holdsAtDesk, type Owned, permits } from './caller';

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** What somebody may do with a document, by their roles and the conditions that these name. */
export function askerOf(
  strapi: Core.Strapi,
  caller: Caller,
  { uid, document }: { uid: string; document: Owned },
): Asker {
  const may = (action: string) => permits(strapi, caller, { action, uid, document });
  return {
    id: caller.id,
    rights: {
      submit: may(TEXT_RIGHTS.submit),
      first: may(TEXT_RIGHTS.first),
      second: may(TEXT_RIGHTS.second),
    },
    mayOverride: holdsAtDesk(caller, 'override'),
  };
}

/** Whether somebody holds Strapi's own right to publish this document. */
export function mayPublish(
  strapi: Core.Strapi,
  caller: Pick<Caller, 'ability'>,
  { uid, document }: { uid: string; document: Owned },
): boolean {
  return permits(strapi, caller, { action: PUBLISH, uid, document });
}
