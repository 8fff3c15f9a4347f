import { Refusal } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { TEXT_RIGHTS } from '../rules/rights';
import type { Text } from '../rules/text';
import { type Caller, permits } from './caller';
import { entryOf } from './entries';

/**
 * The history of a text that is gone is for everybody who may see reviews of its type, which the route has asked.
 *
 * @throws Refusal 403 where the caller may not see this very text.
 */
export async function expectReadable(strapi: Core.Strapi, caller: Caller, text: Text): Promise<void> {
  const document = await entryOf(strapi, text);
  if (!document || permits(strapi, caller, { action: TEXT_RIGHTS.read, uid: text.uid, document })) return;
  throw new Refusal(403, 'NO_RIGHT', 'Your role may not see the history of this text.');
}
