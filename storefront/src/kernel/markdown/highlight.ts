import { createRequire } from 'node:module';
import {
  createCssVariablesTheme,
  createHighlighterCoreSync,
  type HighlighterCore,
  type LanguageRegistration,
  type ThemedToken,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeText } from './escape.ts';

/** Signs and lines of one block; beyond them code is shown plain, so that no block can hold up a build. */
const MAX_CODE = 40_000;
const MAX_LINE = 1000;

/** The classes that `styles/code.css` paints, by the variables of Shiki's theme; no other class is written. */
const CLASSES: Record<string, string> = {
  'var(--s-token-changed)': 't-changed',
  'var(--s-token-comment)': 't-comment',
  'var(--s-token-constant)': 't-constant',
  'var(--s-token-deleted)': 't-deleted',
  'var(--s-token-function)': 't-function',
  'var(--s-token-inserted)': 't-inserted',
  'var(--s-token-keyword)': 't-keyword',
  'var(--s-token-link)': 't-link',
  'var(--s-token-parameter)': 't-parameter',
  'var(--s-token-punctuation)': 't-punctuation',
  'var(--s-token-string)': 't-string',
  'var(--s-token-string-expression)': 't-string',
};

const THEME = 'lectern';
// Grammars are data of up to a megabyte each: loaded when a text first needs them, and never bundled.
const load = createRequire(import.meta.url);
let highlighter: HighlighterCore | undefined;

/** Lines of HTML with classes instead of styles; null where the code is too long to be highlighted. */
export function highlight(code: string, grammar: string): string[] | null {
  if (code.length > MAX_CODE) return null;
  const lines = shiki(grammar).codeToTokensBase(code, {
    lang: grammar,
    theme: THEME,
    tokenizeMaxLineLength: MAX_LINE,
    tokenizeTimeLimit: 0, // a limit in time would make the bytes depend on the machine
  });
  return lines.map(paint);
}

function shiki(grammar: string): HighlighterCore {
  highlighter ??= createHighlighterCoreSync({
    themes: [createCssVariablesTheme({ name: THEME, variablePrefix: '--s-', fontStyle: false })],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  if (!highlighter.getLoadedLanguages().includes(grammar)) {
    const module: { default: LanguageRegistration[] } = load(`shiki/dist/langs/${grammar}.mjs`);
    highlighter.loadLanguageSync(module.default);
  }
  return highlighter;
}

/** One span for neighbours of the same class; spaces take the class of what stands before them. */
function paint(tokens: ThemedToken[]): string {
  let html = '';
  let open: string | undefined;
  for (const { content, color } of tokens) {
    const wanted = content.trim() === '' ? open : CLASSES[color ?? ''];
    if (wanted !== open) {
      html += `${open ? '</span>' : ''}${wanted ? `<span class="${wanted}">` : ''}`;
      open = wanted;
    }
    html += escapeText(content);
  }
  return open ? `${html}</span>` : html;
}
