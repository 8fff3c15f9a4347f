import { folderOf, MARKDOWN } from './library.ts';
import type { Span } from './markup.ts';
import { decoded } from './resolving.ts';
import { judge, type Rewriting } from './rewriting.ts';
import { fateOf } from './targets.ts';

/** `[words](my file.md)`: a space ends a destination in CommonMark, but authors do not know. */
const SPACED = /!?\[[^\]\n]*\]\(([^()<>"'\n]*[^()<>"'\s]\s+[^()<>"'\n]*\.\w+(?:#[^()\s]*)?)\)/g;
/** `[[page]]`, `[[page#part|words]]` and `![[picture.png]]`, as Obsidian writes them. */
const WIKI = /(!?)\[\[([^[\]|#\n]+)(#[^[\]|\n]+)?(?:\|([^[\]\n]+))?\]\]/g;

/** `![words](a.png =300x200)`, as HackMD and many editors give a picture its size. */
const SIZED = /!\[([^\]\n]*)\]\(([^()<>"'\n]+?)\s+=(\d*)(?:x(\d*)|%)?\)/g;

/** `[words]({{< relref "page.md" >}})`, as Hugo writes links. */
const SHORTCODE = /\[([^\]\n]*)\]\((\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s]+?)["'`]?\s*[>%]\}\})\)/g;

/** `import Tabs from '@theme/Tabs';`, which MDX runs and nobody is to read. */
const MODULE = /^import\s[^\n]*?["'][^"'\n]+["'];?[ \t]*(?:\n|$)/gm;

/** Rewrites what authors mean as links and CommonMark does not see as such. */
export function looseEdits(rewriting: Rewriting, math: Span[]): void {
  const { source, markup } = rewriting.page;
  const taken = [...markup.code, ...markup.html, ...math];
  const free = (offset: number): boolean => !taken.some(({ start, end }) => start <= offset && offset < end);
  for (const found of source.matchAll(SPACED)) if (free(found.index)) spacedEdit(rewriting, found);
  for (const found of source.matchAll(SIZED)) if (free(found.index)) sizedEdit(rewriting, found);
  for (const found of source.matchAll(WIKI)) if (free(found.index)) wikiEdit(rewriting, found);
  for (const found of source.matchAll(SHORTCODE)) if (free(found.index)) shortcodeEdit(rewriting, found);
  if (/\.mdx?$/i.test(rewriting.page.path))
    for (const found of source.matchAll(MODULE)) if (free(found.index)) removal(rewriting, found);
}

function spacedEdit(rewriting: Rewriting, found: RegExpExecArray): void {
  const [whole, destination = ''] = found;
  const end = found.index + whole.length - 1;
  const fate = judge(rewriting, destination, found.index);
  if (fate.kind === 'replace')
    rewriting.edits.push({ start: end - destination.length, end, replacement: fate.address });
}

/** HTML has a place for the width, which Markdown has not. */
function sizedEdit(rewriting: Rewriting, found: RegExpExecArray): void {
  const [whole, alt = '', destination = '', width] = found;
  const span = { start: found.index, end: found.index + whole.length };
  const fate = judge(rewriting, destination, found.index);
  const address = fate.kind === 'replace' ? fate.address : [destination];
  const size = width && !whole.endsWith('%)') ? ` width="${width}"` : '';
  const picture = ['<img src="', ...address, `" alt="${alt.replaceAll('"', '&quot;')}"${size}>`];
  rewriting.edits.push({ ...span, replacement: fate.kind === 'dead' ? [alt] : picture });
}

/** Double brackets mean many things, so only those that name a file of the folder are links. */
function wikiEdit(rewriting: Rewriting, found: RegExpExecArray): void {
  const [whole, mark = '', name = '', fragment = '', words] = found;
  const destination = meantBy(rewriting, name.trim()) + fragment;
  if (fateOf(rewriting.surroundings, rewriting.page.path, destination).kind !== 'replace') return;
  const fate = judge(rewriting, destination, found.index);
  if (fate.kind !== 'replace') return;
  const shown = words ?? decoded(name.trim());
  const span = { start: found.index, end: found.index + whole.length };
  rewriting.edits.push({ ...span, replacement: [`${mark}[${shown}](`, ...fate.address, ')'] });
}

/** Obsidian and Hugo find a page by the end of its path, wherever it lies, if there is but one such page. */
function meantBy({ surroundings, page }: Rewriting, name: string): string {
  if (fateOf(surroundings, page.path, name).kind === 'replace') return name;
  const wanted = `/${decoded(name).normalize('NFC').toLowerCase()}`;
  const ends = (path: string) => `/${path.normalize('NFC').toLowerCase()}`;
  const found = [...surroundings.library.files].filter(
    (path) => ends(path).endsWith(wanted) || ends(path).replace(MARKDOWN, '').endsWith(wanted),
  );
  const climb = folderOf(page.path)
    .split('/')
    .filter(Boolean)
    .map(() => '../');
  return found.length === 1 ? `${climb.join('')}${found.join('')}` : name;
}

function shortcodeEdit(rewriting: Rewriting, found: RegExpExecArray): void {
  const [whole, words = '', shortcode = '', target = ''] = found;
  const [name = '', fragment] = target.split('#');
  const destination = name === '' ? target : meantBy(rewriting, name) + (fragment ? `#${fragment}` : '');
  const fate = judge(rewriting, destination, found.index);
  const end = found.index + whole.length;
  if (fate.kind === 'dead') rewriting.edits.push({ start: found.index, end, replacement: [words] });
  if (fate.kind === 'replace')
    rewriting.edits.push({ start: end - 1 - shortcode.length, end: end - 1, replacement: fate.address });
}

function removal({ edits }: Rewriting, found: RegExpExecArray): void {
  edits.push({ start: found.index, end: found.index + found[0].length, replacement: [] });
}
