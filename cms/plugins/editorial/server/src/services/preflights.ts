import type { Finding } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { preflight, questionsOf } from '../rules/preflight';
import type { Text } from '../rules/text';
import { componentOf } from './parts';
import { readText } from './snapshots';
import { keptType } from './types';
import { worldOf } from './world';

/** What a machine finds in the draft of a text, in the transaction of the caller; nothing where it is gone. */
export async function preflightOf(strapi: Core.Strapi, text: Text): Promise<Finding[]> {
  const type = keptType(strapi, text.uid);
  const draft = type && (await readText(strapi, type, text));
  if (!type || !draft) return [];
  const written = {
    content: draft.content,
    schema: type.schema,
    componentOf: (uid: string) => componentOf(strapi, uid),
  };
  return preflight(written, await worldOf(strapi, questionsOf(written), text.locale));
}
