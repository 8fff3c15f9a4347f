import type { Finding } from '@lectern/shared-types';
import { finding } from './findings';
import type { Passage } from './manuscript';
import { bannedIn, type Hit } from './words';

/**
 * Banned words in a text, as it was written and, where it is Markdown, as readers see it: signs of emphasis must
 * not hide a word.
 */
export function judgeWords(
  { field, text, passages }: { field: string; text: string; passages: readonly Passage[] },
  banned: readonly string[],
): Finding[] {
  const hits = [...bannedIn(text, banned), ...bannedInPassages(passages, banned)];
  const each = new Map(hits.map((hit) => [`${hit.line} ${hit.word}`, hit]));
  return [...each.values()]
    .sort((a, b) => a.line - b.line)
    .map(({ word, line }) => finding('word-banned', { field, excerpt: word, line }));
}

/** All passages at once, an empty line between them, so that no word is put together of two. */
function bannedInPassages(passages: readonly Passage[], banned: readonly string[]): Hit[] {
  const rows = passages.flatMap(({ text, line }) => [
    ...text.split('\n').map((row, index) => ({ row, line: line + index })),
    { row: '', line },
  ]);
  const joined = rows.map(({ row }) => row).join('\n');
  return bannedIn(joined, banned).map(({ word, line }) => ({ word, line: rows[line - 1]?.line ?? 1 }));
}
