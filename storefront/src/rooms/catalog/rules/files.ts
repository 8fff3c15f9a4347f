import type { LessonBody, Media } from '@lectern/shared-types';
import type { Wanted } from '#kernel/media/index.ts';
import { namesIn } from '#kernel/text.ts';
import type { CatalogDocument } from '../model.ts';

const described = (...media: (Media | null | undefined)[]): Wanted[] =>
  media.flatMap((one) => (one ? [{ name: one.name, bytes: one.bytes }] : []));

const named = (markdown: string): Wanted[] => namesIn(markdown).map((name) => ({ name, bytes: null }));

/** Every file that a reader of a lesson gets with it. */
export const filesInBody = ({ markdown, media, captions, chapterFile }: LessonBody): Wanted[] => [
  ...described(...media, ...captions.map(({ file }) => file), chapterFile),
  ...named(markdown),
];

/** Every file that visitors see with a document; those of a paid text are not among them. */
export function filesIn(document: CatalogDocument): Wanted[] {
  switch (document.type) {
    case 'lesson': {
      const { data, body } = document;
      return [...described(data.cover, data.seo?.picture), ...(body ? filesInBody(body) : [])];
    }
    case 'course': {
      const { cover, seo, summary, faq } = document.data;
      const texts = [summary, ...faq.map(({ answer }) => answer)];
      return [...described(cover, seo?.picture), ...texts.flatMap(named)];
    }
    case 'bundle':
      return [...described(document.data.cover, document.data.seo?.picture), ...named(document.data.summary)];
    case 'tier':
    case 'price':
      return [];
  }
}
