import type { OverrideRequest } from '@lectern/shared-types';
import type { Core, Modules } from '@strapi/strapi';
import type { z } from 'zod';
import type { Text } from '../rules/text';
import { actingAs } from './acting';
import { mayPublish } from './askers';
import { type Caller, holdsAtDesk } from './caller';
import { entryOf } from './entries';
import { Gone, NotOpen } from './refusals';
import { lockDocument } from './reviews';
import { refuseStale } from './staleness';
import { keptType } from './types';

/**
 * Publishes a text that nobody has approved, in the name of somebody who says why.
 *
 * @throws Refusal 403 without the rights to publish and to override; 404 when the text is gone; 409 when somebody
 *   was faster.
 */
export async function publishPastReview(
  strapi: Core.Strapi,
  caller: Caller,
  { text, request }: { text: Text; request: z.output<typeof OverrideRequest> },
): Promise<void> {
  const { uid, documentId, locale } = text;
  await strapi.db.transaction(async ({ trx }) => {
    const type = keptType(strapi, uid);
    const document = await entryOf(strapi, text);
    if (!document || !type?.hasDrafts) throw new Gone(caller);
    const mayOverride = holdsAtDesk(caller, 'override') && mayPublish(strapi, caller, { uid, document });
    if (!mayOverride) throw new NotOpen('no-right', caller, null);
    const review = (await lockDocument(trx, uid, documentId)).get(locale);
    await refuseStale(trx, { text, caller, review, seen: request.version });
    const which = locale ? { documentId, locale } : { documentId };
    await actingAs(caller, { words: request.words }, () => publisherOf(strapi, type.uid).publish(which));
  });
}

/** Strapi's types know which types can be published only while compiling. */
function publisherOf(strapi: Core.Strapi, uid: Parameters<Core.Strapi['documents']>[0]) {
  return strapi.documents(uid) as Modules.Documents.ServiceInstance & {
    publish(which: object): Promise<unknown>;
  }; // it has drafts
}
