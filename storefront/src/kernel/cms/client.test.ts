import { beforeEach, expect, test, vi } from 'vitest';
import { aTag, anArticle } from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import { exportedDocuments } from './client.ts';

const site = useSite();
const documents = [aTag(), anArticle({ title: '标题\u2028里的行' })];

beforeEach(() => {
  site.cms.documents = documents;
  site.cms.garble = (lines) => lines;
});

async function readAll() {
  const found = [];
  for await (const document of exportedDocuments()) found.push(document);
  return found;
}

test('a whole export is every document as it was published', async () => {
  expect(await readAll()).toEqual(documents);
});

test.each([
  ['lacks its closing line', (lines: string[]) => lines.slice(0, -1), /closing line is missing/],
  [
    'holds fewer documents than it announces',
    (lines: string[]) => lines.slice(1),
    /holds 1 documents and announces 2/,
  ],
  ['breaks off in a line', (lines: string[]) => [lines.join('\n').slice(0, -40)], /cut off|missing/],
  ['goes on behind its closing line', (lines: string[]) => [...lines, lines[0] ?? ''], /goes on/],
])('an export that %s is refused', async (_, garble, message) => {
  site.cms.garble = garble;
  await expect(readAll()).rejects.toThrow(message);
});

test('a document that is not what was agreed is refused, and named', async () => {
  site.cms.garble = (lines) => lines.map((line) => line.replace('"why-write"', 'null'));
  await expect(readAll()).rejects.toThrow(/Line 2 .*slug/);
});

test('a connection that breaks before the answer is asked once more', async () => {
  const real = globalThis.fetch;
  const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('fetch failed'));
  asked.mockImplementation(real);
  expect(await readAll()).toEqual(documents);
  expect(asked).toHaveBeenCalledTimes(2);
  asked.mockRestore();
});
