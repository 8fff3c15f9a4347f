import { CSV_MARK, csvLine } from '@lectern/cms-editorial/csv';

export interface MadeCodes {
  codes: { code: string; url: string }[];
  /** What they open, as the CMS calls it. */
  opens: string;
  note: string;
}

/** New codes as a file for spreadsheets; `head` names the columns code, address, what it opens, note. */
export function csvOfCodes({ codes, opens, note }: MadeCodes, head: readonly string[]): string {
  const lines = codes.map(({ code, url }) => [code, url, opens, note]);
  return CSV_MARK + [head, ...lines].map(csvLine).join('');
}
