import type { LessonBody, Locale } from '@lectern/shared-types';
import type { MediaShelf } from '#kernel/media/index.ts';
import { renderText } from '#kernel/text.ts';
import type { LessonContent } from './model.ts';

/** What a reader of a lesson gets, ready to print. The files must have been prepared on the shelf. */
export function lessonContent(
  { markdown, media, captions, chapters, chapterFile }: LessonBody,
  { locale, shelf }: { locale: Locale; shelf: MediaShelf },
): LessonContent {
  return {
    ...renderText(markdown, { locale, shelf }),
    media: media.flatMap((one) => shelf.file(one) ?? []),
    captions: captions.flatMap(({ language, file }) => {
      const src = shelf.file(file)?.src;
      return src ? [{ language, src }] : [];
    }),
    chapters:
      chapters.length > 0
        ? chapters
        : shelf.cues(chapterFile).map(({ start, text }) => ({ start, title: text })),
  };
}
