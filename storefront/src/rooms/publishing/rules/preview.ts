import type { Locale, PreviewClaim, PreviewReader, PublishedDocument } from '@lectern/shared-types';
import { messagesOf } from '#messages/index.ts';
import type { Reader } from '#rooms/membership/index.ts';

/** Of everything about a preview: kept by nobody, found by nobody, told to nobody. */
export const PREVIEW_HEADERS = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
} as const;

/** Who reads the draft. @param memberId of a member who has done nothing yet */
export function readerFrom(
  { as, documentId }: Pick<PreviewClaim, 'as' | 'documentId'>,
  memberId: string,
): Reader {
  switch (as) {
    case 'guest':
      return { memberId: null };
    case 'member':
      return { memberId, targets: [] };
    case 'buyer':
      return { memberId, targets: [documentId] };
    default:
      return { memberId, targets: [as.slice('tier:'.length)] };
  }
}

/** Who that is, in words. @param tier the name of the tier; null where it is not live in this language */
export function readerName(locale: Locale, as: PreviewReader, tier: string | null): string {
  const { readers, memberOf, memberOfUnknown } = messagesOf(locale).preview;
  if (as === 'guest' || as === 'member' || as === 'buyer') return readers[as];
  return tier === null ? memberOfUnknown : memberOf(tier);
}

/** Where a lesson stands, and whether the reader may have its text though it is paid. */
export interface LessonPlace {
  course: string;
  open: boolean;
}

/**
 * The page on which a document is read, in the default language.
 * @param place of a lesson; null where no course has it, and there is no page then
 */
export function pageOf(document: PublishedDocument, place: LessonPlace | null): string | null {
  switch (document.type) {
    case 'article':
    case 'course':
    case 'bundle':
      return `/${document.type}s/${document.data.slug}/`;
    case 'page':
      return `/${document.data.slug}/`;
    case 'tier':
      return '/membership/';
    case 'lesson':
      return place && `/${place.open ? 'learn' : 'courses'}/${place.course}/${document.data.slug}/`;
    default:
      return null;
  }
}
