import { renderMermaidSVG } from 'beautiful-mermaid';
import { openTag } from './escape.ts';
import { spellOutFlowchart, type SpelledOut } from './flowchart.ts';
import type { RenderState } from './state.ts';
import { DRAWING } from './styled.ts';
import { rebuildSvg } from './svg.ts';

/** Layout grows faster than its input; what people draw stays far below. */
const MAX_SOURCE = 8000;
const MAX_LINKS = 200;

const FRONT_MATTER = /^\s*---\n[\s\S]*?\n---[ \t]*\n/;
const REMARK = /^[ \t]*%%.*(?:\n|$)/gm;

/** One kind of diagram: how to put it into the library's dialect, and how each of its links looks once drawn. */
interface Kind {
  header: RegExp;
  spellOut(source: string): SpelledOut | null;
  drawn: RegExp;
}

const KINDS: readonly Kind[] = [
  { header: /^(?:graph|flowchart)/i, spellOut: spellOutFlowchart, drawn: /class="edge"/g },
  {
    header: /^sequenceDiagram/,
    spellOut: (source) => ({ source, links: count(source, /^[^:\n%]*?--?(?:>>|>|x|\))[^:\n]*:/gm) }),
    drawn: /class="message"/g,
  },
  {
    header: /^stateDiagram/,
    spellOut: (source) => ({ source, links: count(source, /-->/g) }),
    drawn: /class="edge"/g,
  },
  {
    header: /^classDiagram/,
    spellOut: (source) =>
      spaced(
        source,
        /(\w[\w~]*|"[^"]*")?[ \t]*(<\|--|--\|>|<\|\.\.|\.\.\|>|\*--|--\*|o--|--o|<--|-->|<\.\.|\.\.>)[ \t]*/g,
      ),
    drawn: /class="class-relationship"/g,
  },
  {
    header: /^erDiagram/,
    spellOut: (source) =>
      spaced(source, /([^\s|}o]\S*?)[ \t]*((?:\|\||\|o|\}o|\}\|)(?:--|\.\.)(?:\|\||o\||o\{|\|\{))[ \t]*/g),
    drawn: /class="er-relationship"/g,
  },
  { header: /^xychart/, spellOut: (source) => ({ source, links: 0 }), drawn: /(?!)/g },
];

/** A Mermaid diagram as SVG for `styles/mermaid.css`; null where it has to be shown as its source. */
export function renderDiagram(source: string, state: RenderState): string | null {
  const id = state.nextDiagramId();
  const svg =
    source.length > MAX_SOURCE ? null : draw(source.replace(FRONT_MATTER, '').replace(REMARK, '').trim());
  const rebuilt = svg === null ? null : rebuildSvg(svg, { id, label: state.phrases.diagram });
  if (rebuilt === null) {
    state.warn('diagram-unsupported', source);
    return null;
  }
  return `${openTag('figure', { class: DRAWING, tabindex: 0 })}${rebuilt}</figure>`;
}

/** Null unless every link that the author wrote was drawn: the library leaves out what it does not understand. */
function draw(source: string): string | null {
  const kind = KINDS.find(({ header }) => header.test(source));
  const said = kind?.spellOut(source);
  if (!kind || !said || said.links > MAX_LINKS) return null;
  try {
    const svg = renderMermaidSVG(said.source, { transparent: true, padding: 16 });
    return count(svg, kind.drawn) === said.links ? svg : null;
  } catch {
    return null; // the library throws plain errors for what it cannot read
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** With spaces around every relation, which the library needs. */
function spaced(source: string, relation: RegExp): SpelledOut {
  let links = 0;
  const spread = source.replace(relation, (_, before: string | undefined, sign: string) => {
    links += 1;
    return `${before ?? ''} ${sign} `;
  });
  return { source: spread, links };
}
