import type { CardWords } from '#kernel/cards/model.ts';
import type { PreviewNote } from '#ui/page.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page that shows a draft through another page. */
      preview?: PreviewNote;
      /** Left by a page that has a card, for whoever draws it. */
      card?: CardWords;
      /** Where a page that is not found is read in another language. */
      elsewhere?: string;
    }
  }
}
