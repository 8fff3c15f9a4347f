import type { Core } from '@strapi/strapi';
import { TEXT_RIGHTS } from '../rules/rights';
import type { Text } from '../rules/text';
import { type Caller, permits } from './caller';
import { entryOf } from './entries';
import { NoRight } from './refusals';

/**
 * The history of a text that is gone is for everybody who may see reviews of its type, which the route has asked.
 *
 * @throws NoRight where the caller may not see this very text.
 */
export async function expectReadable(strapi: Core.Strapi, caller: Caller, text: Text): Promise<void> {
  const document = await entryOf(strapi, text);
  if (!document || permits(strapi, caller, { action: TEXT_RIGHTS.read, uid: text.uid, document })) return;
  throw new NoRight('no-history', caller);
}

/**
 * Which fields of a text the caller may write: by the permission that the content manager asks for the same change.
 *
 * @throws NoRight where the text itself may not be written.
 */
export async function leaveToWrite(
  strapi: Core.Strapi,
  caller: Caller,
  text: Text,
): Promise<(field: string) => boolean> {
  const entry = await entryOf(strapi, text);
  const action = `plugin::content-manager.explorer.${entry ? 'update' : 'create'}`;
  // A language that is not there will be the caller's own.
  const document = entry ?? { createdBy: { id: caller.id }, locale: text.locale };
  const asked = { action, uid: text.uid, document };
  if (!permits(strapi, caller, asked)) throw new NoRight('no-restoring', caller);
  return (field) => permits(strapi, caller, { ...asked, field });
}
