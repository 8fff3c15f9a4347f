import { expect, test } from 'vitest';
import { csvOfCodes } from './codes-csv';

const codes = [{ code: '7K2M-0001-1111-9XYZ', url: 'https://academy.example/redeem/7K2M-0001-1111-9XYZ/' }];
const head = ['Code', 'Address', 'Opens', 'Note'];

test('a file of codes has a line for each, behind the mark by which spreadsheets know UTF-8', () => {
  const csv = csvOfCodes({ codes, opens: 'VIP', note: '书展' }, head);
  expect(csv).toBe(`\uFEFFCode,Address,Opens,Note\r\n${codes[0]?.code},${codes[0]?.url},VIP,书展\r\n`);
});

test.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'F11: no spreadsheet runs a note or a title such as %j',
  (formula) => {
    const csv = csvOfCodes({ codes, opens: formula, note: formula }, head);
    const cells = csv.split('\r\n')[1] ?? '';
    expect(cells).not.toMatch(/(^|,)"?[=+\-@\t]/);
    expect(csv.match(/'[=+\-@\t\r]/g)).toHaveLength(2);
  },
);
