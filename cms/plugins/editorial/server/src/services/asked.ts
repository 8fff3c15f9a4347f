import { Refusal } from '@lectern/cms-kernel';
import { TextAddress } from '@lectern/shared-types';
import type { z } from 'zod';
import { type Text, textOf } from '../rules/text';
import type { PanelContext } from './caller';

/** What a request says, as the contract wants it.
 *
 * @throws Refusal 400 with a line for each part that is not so.
 */
export function asked<T extends z.ZodType>(schema: T, said: unknown): z.output<T> {
  const { success, data, error } = schema.safeParse(said);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new Refusal(400, 'NOT_UNDERSTOOD', faults.join('\n'));
}

/** The text that a path names, with `?locale=` where its type has languages. */
export function askedText({ params, query }: PanelContext): Text {
  const { uid, documentId } = params;
  return textOf(asked(TextAddress, { uid, documentId, locale: query.locale || null }));
}
