import { DocumentId } from '@lectern/shared-types';
import { z } from 'zod';
import { idsOf } from '../../../kernel/documents';

/**
 * What a course, a bundle or a tier holds, by document id, as its draft said when it was published: one list
 * for each section of a course, one list alone for the others.
 *
 * Strapi's own published relations lose whatever is not live at that moment, so they cannot tell the order.
 */
export const Outline = z.array(z.array(DocumentId));
export type Outline = z.infer<typeof Outline>;

type Linked = readonly { documentId: string }[] | null | undefined;

/** The outline of a draft whose lists are relations to what it holds. */
export function outlineOf(lists: readonly Linked[]): Outline {
  return lists.map(idsOf);
}

/** The outline that was kept at publication; rows from before the keeping say what their relations say. */
export function keptOutline(kept: unknown, lists: readonly Linked[]): Outline {
  const parsed = Outline.safeParse(kept);
  return parsed.success ? parsed.data : outlineOf(lists);
}
