import type { Seo } from '@lectern/shared-types';
import type { MediaShelf } from '#kernel/media/index.ts';
import type { SeoView } from '../model.ts';

/** What an editor wrote for search engines, with its picture prepared. */
export function seoView(seo: Seo | null, shelf: MediaShelf): SeoView | null {
  return seo && { ...seo, picture: shelf.picture(seo.picture) };
}
