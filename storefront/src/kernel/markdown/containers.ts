import type { TokenizerExtension } from 'marked';
import { calloutKind, type CalloutQuote } from './callouts.ts';

/** `:::tip Title`, `::: tip` and `:::tip[Title]`, as VuePress, VitePress and Docusaurus write callouts. */
const FENCED = /^ {0,3}(:{3,})[ \t]*(\p{L}+)[ \t]*(?:\[([^\]\n]*)\]|([^\n]*))\n/u;
/** `!!! note "Title"` and the folding `???`, as MkDocs writes them; the text below is indented. */
const INDENTED =
  /^(?:!!!|\?\?\?\+?)[ \t]+(\p{L}+)(?:[ \t]+"([^"\n]*)")?[ \t]*\n((?:(?: {4}|\t)[^\n]*(?:\n|$)|[ \t]*\n(?=\n|[ \t]))+)/u;
const BEGIN = /\n(?= {0,3}:::|!!!|\?\?\?)/;
/** Characters in which the end is looked for: nobody writes a longer callout, and many open ones must not cost. */
const FAR = 20_000;

interface Container {
  raw: string;
  kind: string;
  title: string;
  text: string;
}

function fenced(src: string): Container | null {
  const [opening, colons = '', kind = '', bracketed, behind] = FENCED.exec(src) ?? [];
  if (opening === undefined) return null;
  const rest = src.slice(opening.length, opening.length + FAR);
  const closing = new RegExp(`^ {0,3}:{${colons.length},}[ \\t]*(?:\\n|$)`, 'm').exec(rest);
  if (!closing) return null;
  const raw = src.slice(0, opening.length + closing.index + closing[0].length);
  return { raw, kind, title: (bracketed ?? behind ?? '').trim(), text: rest.slice(0, closing.index) };
}

function indented(src: string): Container | null {
  const [raw, kind = '', title = '', text = ''] = INDENTED.exec(src) ?? [];
  return raw === undefined ? null : { raw, kind, title, text: text.replace(/^(?: {4}|\t)/gm, '') };
}

/** Callouts that are no quotes. Their token is that of a quote, so all else treats both alike. */
export const containers: TokenizerExtension = {
  name: 'container',
  level: 'block',
  start: (src) => {
    const at = src.search(BEGIN);
    return at === -1 ? undefined : at + 1;
  },
  tokenizer(src) {
    const found = fenced(src) ?? indented(src);
    const kind = found && calloutKind(found.kind);
    if (!found || !kind) return undefined;
    const callout = { kind, title: this.lexer.inline(found.title) };
    const tokens = this.lexer.blockTokens(found.text, []);
    return { type: 'blockquote', raw: found.raw, text: found.text, tokens, callout } satisfies CalloutQuote;
  },
};
