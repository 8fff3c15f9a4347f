import type { PreviewNote } from '#ui/page.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page that shows a draft through another page. */
      preview?: PreviewNote;
    }
  }
}
