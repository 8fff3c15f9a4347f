import { expect, test } from 'vitest';
import { sortFiles } from './lesson-files.ts';

const file = (title: string, mime: string) => ({ src: `/media/${title}`, title, mime, bytes: 1 });

test('films and recordings are played, PDF is read, and everything else is saved', () => {
  const files = [
    file('data', 'text/csv'),
    file('sheet', 'application/pdf'),
    file('talk', 'audio/mpeg'),
    file('film', 'video/mp4'),
    file('code', 'application/zip'),
  ];
  const { recordings, documents, downloads } = sortFiles(files);
  expect(recordings.map(({ title, kind }) => [title, kind])).toEqual([
    ['talk', 'audio'],
    ['film', 'video'],
  ]);
  expect(documents.map(({ title }) => title)).toEqual(['sheet']);
  expect(downloads.map(({ title }) => title)).toEqual(['data', 'code']);
});
