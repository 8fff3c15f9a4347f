import type { Library } from './library.ts';
import { lineAt, type Problem } from './problem.ts';
import type { Resolve } from './resolving.ts';

const DIRECTIVE =
  /(\\?)\{\{\s*#(include|rustdoc_include|playground|playpen|title|template)\s+([^}]+?)\s*\}\}/g;
const ANCHOR = /^.*\bANCHOR(?:_END)?:\s*[\w-]+.*\n?/gm;
const DEEPEST = 10;

interface Including {
  library: Library;
  resolve: Resolve;
  problems: Problem[];
}

/** Files that a text includes, as written. */
export function includedBy(text: string): string[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(DIRECTIVE)]
    .filter(([, escaped, verb]) => !escaped && verb !== 'title')
    .map(([, , , spec = '']) => specOf(spec).file);
}

/**
 * The text with mdBook's `{{#include file:from:to}}`, `{{#include file:anchor}}` and `{{#playground file}}`
 * replaced by what they name. Those that name nothing stay as they are and are reported.
 */
export function withIncludes(
  path: string,
  text: string,
  given: { library: Library; resolve: Resolve },
): { text: string; problems: Problem[] } {
  if (!text.includes('{{')) return { text, problems: [] };
  const including: Including = { ...given, problems: [] };
  return { text: expand(including, text, [path]), problems: including.problems };
}

function expand(including: Including, text: string, trail: string[]): string {
  let at = 0;
  let expanded = '';
  for (const directive of text.matchAll(DIRECTIVE)) {
    expanded += text.slice(at, directive.index) + replacement(including, directive, trail);
    at = directive.index + directive[0].length;
  }
  return expanded + text.slice(at);
}

function replacement(including: Including, directive: RegExpExecArray, trail: string[]): string {
  const [whole, escaped = '', verb = '', spec = ''] = directive;
  if (escaped) return whole.slice(1);
  if (verb === 'title') return '';
  const included = contentOf(including, spec, trail);
  if ('text' in included)
    return verb.startsWith('play') ? `\`\`\`rust\n${included.text}\n\`\`\`` : included.text;
  const where = `${trail.at(-1) ?? ''}:${lineAt(directive.input, directive.index)}`;
  including.problems.push({ level: 'warning', where, what: `${whole} ${included.refusal}` });
  return whole;
}

function contentOf(
  including: Including,
  spec: string,
  trail: string[],
): { text: string } | { refusal: string } {
  const { file, range } = specOf(spec);
  const found = including.resolve(trail.at(-1) ?? '', file);
  if (found.kind === 'outside') return { refusal: 'leads out of the folder' };
  if (found.kind !== 'file') return { refusal: 'names a file that is not there' };
  if (trail.includes(found.path) || trail.length > DEEPEST) return { refusal: 'includes itself in a circle' };
  const text = including.library.texts.get(found.path);
  if (text === undefined)
    return { refusal: `cannot be read: it ${including.library.refusals.get(found.path) ?? 'is no text'}` };
  const cut = cutOut(text, range);
  if (cut === null) return { refusal: `names a part that is not in ${found.path}` };
  return { text: expand(including, cut, [...trail, found.path]) };
}

function specOf(spec: string): { file: string; range: string[] } {
  const [first = ''] = spec.trim().split(/\s+/);
  const [file = '', ...range] = first.split(':');
  return { file, range };
}

function cutOut(text: string, range: string[]): string | null {
  const [from = '', to] = range;
  if (range.length === 0 || (from === '' && !to)) return text.replace(ANCHOR, '').replace(/\n$/, '');
  if (!/^\d*$/.test(from)) return anchored(text, from);
  const start = from === '' ? 1 : Number(from);
  const end = to === undefined ? start : to === '' ? Infinity : Number(to);
  return text
    .split('\n')
    .slice(start - 1, end)
    .join('\n')
    .replace(ANCHOR, '');
}

function anchored(text: string, name: string): string | null {
  const begins = new RegExp(`^.*\\bANCHOR:\\s*${name}\\b.*\\n`, 'm').exec(text);
  if (!begins) return null;
  const rest = text.slice(begins.index + begins[0].length);
  const ends = new RegExp(`^.*\\bANCHOR_END:\\s*${name}\\b.*$`, 'm').exec(rest);
  return rest.slice(0, ends?.index).replace(ANCHOR, '').replace(/\n$/, '');
}
