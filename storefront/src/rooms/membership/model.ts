import type { LessonContent } from '#rooms/catalog/index.ts';

/** Who asks. A guest has no member id and holds no grants. */
export interface Reader {
  memberId: string | null;
  /**
   * What is open to this reader whatever the grants say: by gift links, or because an editor looks at a draft as
   * somebody else.
   */
  targets?: readonly string[];
}

/** The text of a paid lesson in one locale, ready to print. Never to be cached or prerendered. */
export type PaidBody = LessonContent;

/** For what something was opened to somebody. */
export type Cause = 'order_line' | 'subscription' | 'gift' | 'trial' | 'manual';
