import type { Token } from 'marked';
import { decodeEntities } from './escape.ts';
import type { WordCount } from './model.ts';

/** Han, kana and hangul; ranges, because this runs over every text and property classes are slow. */
const EAST_ASIAN =
  /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff]/g;
const WORD = /[0-9A-Za-z\u00aa-\u1fff][0-9A-Za-z\u00aa-\u1fff'’-]*/g;

/** Reading speeds, per minute. */
const HAN_PER_MINUTE = 400;
const LATIN_PER_MINUTE = 220;

/** The words of inline tokens as a reader sees them, formulas as TeX; HTML tags left out. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(token: Token): string {
  if (token.type === 'codespan' || token.type === 'math') return 'text' in token ? String(token.text) : '';
  if (token.type === 'br') return ' ';
  if (token.type === 'html' || token.type === 'footnoteRef') return '';
  if ('tokens' in token && token.tokens) return token.tokens.map(inlineText).join('');
  return 'text' in token ? decodeEntities(String(token.text)) : '';
}

/** Headings and prose of a whole text, a block a line. */
export function blockText(tokens: readonly Token[]): string {
  return tokens
    .map(textOfBlock)
    .filter((block) => block !== '')
    .join('\n');
}

function textOfBlock(token: Token): string {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
    case 'text':
      return plainText(token.tokens ?? [token]);
    case 'blockquote':
    case 'footnote':
      return blockText(token.tokens ?? []);
    case 'list':
      return blockText(
        children(token.items).flatMap((item) => ('tokens' in item ? children(item.tokens) : [])),
      );
    case 'table':
      return [token.header, ...token.rows].map((row) => children(row).map(cellText).join(' ')).join('\n');
    default:
      return '';
  }
}

function children(tokens: unknown): Token[] {
  return Array.isArray(tokens) ? tokens : [];
}

function cellText(cell: Token): string {
  return plainText('tokens' in cell ? children(cell.tokens) : []);
}

export function countWords(text: string): WordCount {
  const han = text.match(EAST_ASIAN)?.length ?? 0;
  const latin = text.replace(EAST_ASIAN, ' ').match(WORD)?.length ?? 0;
  return { han, latin };
}

/** Whole minutes, at least one. */
export function readingMinutes({ han, latin }: WordCount): number {
  return Math.max(1, Math.ceil(han / HAN_PER_MINUTE + latin / LATIN_PER_MINUTE));
}

/**
 * The beginning of a plain text on one line, at most `length` characters with the ellipsis. Ends at a sentence
 * or a word where one ends in the last third.
 */
export function excerpt(text: string, length: number): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  if (signs.length <= length) return signs.join('');
  const cut = signs.slice(0, Math.max(0, length - 1)).join('');
  const sentence = /^[\s\S]*[。！？!?]|^[\s\S]*\.(?=\s)/u.exec(cut)?.[0];
  if (sentence && sentence.length > cut.length * (2 / 3)) return sentence;
  const word = /^[\s\S]*[^\p{sc=Han}\p{L}\p{N}](?=[\p{L}\p{N}]*$)/u.exec(cut)?.[0];
  const kept = word && word.length > cut.length * (2 / 3) && !/\p{sc=Han}$/u.test(cut) ? word : cut;
  return `${kept.replace(/[\s,，、;；:：—(（]+$/u, '')}…`;
}
