import type { Locale } from '@lectern/shared-types';

/** All that stands on the card of a page: only what its page says publicly. */
export interface CardWords {
  locale: Locale;
  title: string;
  /** What it is, or what it belongs to. */
  kicker: string | null;
  site: string;
  /** Address of the cover, as in `/media/<hash>.webp`. */
  cover: string | null;
}
