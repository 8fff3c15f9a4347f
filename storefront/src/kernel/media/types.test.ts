import { expect, test } from 'vitest';
import { fileNameOf } from './types.ts';

test.each([
  { title: '茶', src: '/media/3f.pdf', name: '茶.pdf' },
  { title: 'Tasting sheet.PDF', src: '/media/3f.pdf', name: 'Tasting sheet.PDF' },
  { title: 'talk', src: '/gated/3f.mp4?until=1&as=x.zip', name: 'talk.mp4' },
  { title: 'sheet.pdf', src: '/preview/media/eyJ9.c2ln/', name: 'sheet.pdf' },
])('“$title” at $src is saved as $name', ({ title, src, name }) => {
  expect(fileNameOf({ title, src })).toBe(name);
});
