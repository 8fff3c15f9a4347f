import type { Edit } from './pieces.ts';
import { judge, type Rewriting } from './rewriting.ts';

const TAG = /<(a|img|video|audio|source|track|embed|object|picture)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const ADDRESS = /\s(href|src|poster|data)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

const COMMENT = /<!--[\s\S]*?-->/g;

/** Rewrites the addresses in raw HTML: `<a href>`, `<img src>` and their kin. */
export function htmlEdits(rewriting: Rewriting): void {
  const { source, markup } = rewriting.page;
  const comments = [...source.matchAll(COMMENT)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const unseen = [...markup.code, ...comments];
  // By eye and not by the parser's HTML spans: browsers accept tags that CommonMark does not.
  for (const tag of source.matchAll(TAG))
    if (!unseen.some(({ start, end }) => start <= tag.index && tag.index < end)) tagEdits(rewriting, tag);
}

function tagEdits(rewriting: Rewriting, tag: RegExpExecArray): void {
  const [whole, name = '', attributes = ''] = tag;
  const offset = tag.index;
  const before = offset + 1 + name.length;
  for (const attribute of attributes.matchAll(ADDRESS)) {
    const [text, , quoted = ''] = attribute;
    const address = quoted.replace(/^["']|["']$/g, '').trim();
    if (address === '') continue;
    const at = before + attribute.index;
    const fate = judge(rewriting, address.replaceAll('&amp;', '&'), offset);
    const value = { start: at + text.length - quoted.length, end: at + text.length };
    if (fate.kind === 'replace') rewriting.edits.push({ ...value, replacement: ['"', ...fate.address, '"'] });
    if (fate.kind === 'dead')
      rewriting.edits.push(deadEdit(name, { whole, attributes, offset }, { at, end: value.end }));
  }
}

/** A picture gives way to its description; anything else loses the address only. */
function deadEdit(
  name: string,
  tag: { whole: string; attributes: string; offset: number },
  attribute: { at: number; end: number },
): Edit {
  if (name.toLowerCase() !== 'img') return { start: attribute.at, end: attribute.end, replacement: [] };
  const [, double, single] = ALT.exec(tag.attributes) ?? [];
  return { start: tag.offset, end: tag.offset + tag.whole.length, replacement: [double ?? single ?? ''] };
}
