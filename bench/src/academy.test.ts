import { ExportLine } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { academyExport } from './academy.ts';

const lines = (pages: number, seed: number) => [...academyExport(pages, seed)];

test('a generated academy has the asked number of lesson pages, in lines that the export allows', () => {
  const academy = lines(240, 7).map((line) => ExportLine.parse(line));
  const documents = academy.flatMap((line) => (line.kind === 'document' ? [line.document] : []));
  expect(documents.filter(({ type }) => type === 'lesson').length).toBe(240);
  expect(documents.filter(({ type }) => type === 'course').length).toBe(4);
  expect(academy.at(-1)).toMatchObject({ kind: 'end', count: documents.length });
});

test('every lesson stands in exactly one course', () => {
  const documents = lines(240, 7).flatMap((line) => (line.kind === 'document' ? [line.document] : []));
  const placed = documents.flatMap((document) =>
    document.type === 'course' && document.locale === 'en'
      ? document.data.sections.flatMap(({ lessons }) => lessons)
      : [],
  );
  expect(placed.length).toBe(120);
  expect(new Set(placed).size).toBe(120);
});

test('the same seed gives the same academy, another seed another', () => {
  expect(lines(20, 7)).toEqual(lines(20, 7));
  expect(lines(20, 7)).not.toEqual(lines(20, 8));
});

test('lessons have the length of real ones', () => {
  const sizes = lines(40, 7).flatMap((line) =>
    line.kind === 'document' && line.document.type === 'lesson'
      ? [Buffer.byteLength(line.document.body.markdown)]
      : [],
  );
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(mean).toBeGreaterThan(6_500);
  expect(mean).toBeLessThan(9_000);
});
