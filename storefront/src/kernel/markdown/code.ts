import type { Tokens } from 'marked';
import { renderDiagram } from './diagram.ts';
import { escapeText, openTag } from './escape.ts';
import { readFence, type Fence } from './fence.ts';
import { highlight } from './highlight.ts';
import { grammarOf } from './languages.ts';
import { renderMathBlock } from './math.ts';
import type { RenderState } from './state.ts';
import { CODE } from './styled.ts';

/** A line of mdBook that should have been replaced by a file before the text came here. */
const INCLUDE = /^\s*\{\{\s*#(?:include|rustdoc_include|playground|shiftinclude)\s+([^}\s]+)[^}]*\}\}\s*$/;

/** A fenced or indented block: a formula, a diagram, or code. */
export function renderCode(token: Tokens.Code, state: RenderState): string {
  const fence = readFence(token.lang ?? '');
  if (fence.language === 'math') return renderMathBlock(token.text, state);
  if (fence.language === 'mermaid') {
    const diagram = renderDiagram(token.text, state);
    if (diagram !== null) return `${state.hold(diagram)}\n`;
  }
  return `${state.hold(codeBlock(visibleCode(token.text, fence, state), fence, state))}\n`;
}

function codeBlock(code: string, fence: Fence, state: RenderState): string {
  const body = mark(linesOf(code, fence, state), fence);
  const language = /^[a-z0-9+#._-]{1,30}$/.test(fence.language) ? `language-${fence.language}` : null;
  const block = `${openTag('pre', { class: CODE, tabindex: 0 })}${openTag('code', { class: language })}${body}</code></pre>`;
  const remark = remarkOf(fence, state);
  if (fence.title === null && remark === null) return block;
  const title = fence.title === null ? '' : `<figcaption>${escapeText(fence.title)}</figcaption>`;
  const below = remark === null ? '' : `<p class="code-remark">${escapeText(remark)}</p>`;
  return `<figure class="code">${title}${block}${below}</figure>`;
}

function linesOf(code: string, { language }: Fence, state: RenderState): string[] {
  const grammar = grammarOf(language);
  const painted = grammar === null ? null : highlight(code, grammar);
  if (grammar !== null && painted === null) state.warn('code-too-long', code);
  return painted ?? escapeText(code).split('\n');
}

function mark(lines: string[], { highlighted }: Fence): string {
  if (highlighted.length === 0) return lines.join('\n');
  const isMarked = (number: number): boolean =>
    highlighted.some(([from, to]) => number >= from && number <= to);
  return lines
    .map((line, index) => (isMarked(index + 1) ? `<mark class="line">${line}</mark>` : line))
    .join('\n');
}

/** What mdBook shows as a crab beside a listing that is wrong on purpose. */
function remarkOf({ marks }: Fence, { phrases }: RenderState): string | null {
  if (marks.has('does_not_compile') || marks.has('compile_fail')) return phrases.codeMarks.does_not_compile;
  if (marks.has('panics')) return phrases.codeMarks.panics;
  return marks.has('not_desired_behavior') ? phrases.codeMarks.not_desired_behavior : null;
}

/** Without the lines that mdBook hides, and without includes that were not resolved. */
function visibleCode(code: string, { language }: Fence, state: RenderState): string {
  if (!code.includes('{{') && language !== 'rust') return code;
  const kept: string[] = [];
  const missing: string[] = [];
  for (const line of code.split('\n')) {
    const path = INCLUDE.exec(line)?.[1];
    if (path !== undefined) missing.push(path);
    else if (language !== 'rust' || !/^\s*#(?: |$)/.test(line))
      kept.push(line.replace(/^(\s*)##(?=\s|$)/, '$1#'));
  }
  for (const path of missing) state.warn('include-left-over', path);
  return kept.some((line) => line.trim() !== '') ? kept.join('\n') : missing.join('\n') || code;
}
