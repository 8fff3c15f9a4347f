import type { Media, PublishedDocument } from '@lectern/shared-types';
import type { Wanted } from '#kernel/media/index.ts';
import { namesIn } from '#kernel/text.ts';

const described = (media: Media | null | undefined): Wanted[] =>
  media ? [{ name: media.name, bytes: media.bytes }] : [];

const named = (markdown: string | null): Wanted[] =>
  markdown ? namesIn(markdown).map((name) => ({ name, bytes: null })) : [];

type Editorial = Extract<
  PublishedDocument,
  { type: 'settings' | 'author' | 'category' | 'tag' | 'page' | 'article' }
>;

/** Every file that visitors see with a document. */
export function filesIn(document: Editorial): Wanted[] {
  switch (document.type) {
    case 'settings':
      return described(document.data.logo);
    case 'author':
      return [...described(document.data.picture), ...named(document.data.bio)];
    case 'page':
      return [...named(document.data.body), ...described(document.data.seo?.picture)];
    case 'article': {
      const { body, cover, seo } = document.data;
      return [...described(cover), ...described(seo?.picture), ...named(body)];
    }
    case 'category':
    case 'tag':
      return [];
  }
}
