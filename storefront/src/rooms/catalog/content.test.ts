import { expect, test } from 'vitest';
import { MediaShelf } from '#kernel/media/index.ts';
import { lessonContent } from './content.ts';

class ShelfWithParts extends MediaShelf {
  override cues() {
    return [{ start: 60, text: 'Water' }];
  }
}

const body = { markdown: '', media: [], captions: [], chapterFile: null };
const chaptersOf = (chapters: { start: number; title: string }[]) =>
  lessonContent({ ...body, chapters }, { locale: 'en', shelf: new ShelfWithParts() }).chapters;

test('chapters are read from their file where none are written out', () => {
  expect(chaptersOf([])).toEqual([{ start: 60, title: 'Water' }]);
  expect(chaptersOf([{ start: 5, title: 'Leaves' }])).toEqual([{ start: 5, title: 'Leaves' }]);
});
