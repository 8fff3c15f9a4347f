import type { CardWords } from '#kernel/cards/model.ts';
import type { PaidBody } from '#rooms/membership/index.ts';
import type { PreviewNote } from '#ui/page.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page that shows a draft through another page. */
      preview?: PreviewNote;
      /**
       * The text of a paid lesson that its page shows, null for none: set by whoever makes the page for readers to come.
       * Left out where the page asks who reads.
       */
      paidBody?: PaidBody | null;
      /** Left by a page that has a card, for whoever draws it. */
      card?: CardWords;
      /** Where a page that is not found is read in another language. */
      elsewhere?: string;
    }
  }
}
