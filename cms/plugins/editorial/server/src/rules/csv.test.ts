import { expect, test } from 'vitest';
import { csvLine } from './csv';

test('cells are parted by commas, and a line ends as RFC 4180 wants it', () => {
  expect(csvLine(['1', '第一课', ''])).toBe('1,第一课,\r\n');
});

test('commas, quotes and line breaks do not break out of a cell', () => {
  expect(csvLine(['a,b', 'say "no"', 'one\ntwo'])).toBe('"a,b","say ""no""","one\ntwo"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is not run by a spreadsheet', (cell) => {
  expect(csvLine([cell])).toMatch(/^"?'/);
});

test('an ordinary text stays as it is', () => {
  expect(csvLine(['a=b', '2026-01-01', "it's"])).toBe("a=b,2026-01-01,it's\r\n");
});
