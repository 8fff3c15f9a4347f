/*
 * The library that draws reads a narrow dialect: spaces around arrows, ASCII names, a direction in the header.
 * It draws something wrong for the rest instead of complaining. So flowcharts are read here and said again in
 * its words, and what is not understood completely is not drawn at all.
 */

const HEADER = /^(?:graph|flowchart(?:-elk)?)(?:[ \t]+(TB|TD|BT|LR|RL))?[ \t]*(?:;|\n|$)/i;
/** Colours would fight with the site's light and dark themes; actions have no place in a picture. */
const PASSED_OVER = /^(?:%%|classDef\b|class\b|style\b|linkStyle\b|click\b|accTitle\b|accDescr\b)/;
const NAME = /^[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/u;
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['(', [')']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['[', [']']],
  ['{{', ['}}']],
  ['{', ['}']],
  ['>', [']']],
];
const LINK = /^(<?)(--+[->]|==+[=>]|-\.+->?)(?:[ \t]*\|([^|]*)\|)?/;
const LINK_AROUND_TEXT = /^(<?)(?:--|==|-\.)[ \t]*([^\s\-=.>|<][^|]*?)[ \t]*(--+[->]|==+[=>]|\.+->?)/;

interface Rest<T> {
  said: T;
  rest: string;
}

/** The chart in the library's dialect, and the number of its links; null where it holds something else. */
export interface SpelledOut {
  source: string;
  links: number;
}

export function spellOutFlowchart(source: string): SpelledOut | null {
  const header = HEADER.exec(source);
  return header
    ? new Flowchart().read(source.slice(header[0].length), header[1]?.toUpperCase() ?? 'TD')
    : null;
}

class Flowchart {
  readonly #names = new Map<string, string>();
  readonly #groups = new Set<string>();
  #links = 0;

  read(body: string, direction: string): SpelledOut | null {
    const lines = [`graph ${direction}`];
    for (const statement of statements(body)) {
      const line = this.#statement(statement);
      if (line === null) return null;
      if (line !== '') lines.push(line);
    }
    if ([...this.#groups].some((group) => this.#names.has(group))) return null; // a link to a whole group
    return { source: lines.join('\n'), links: this.#links };
  }

  #statement(statement: string): string | null {
    if (PASSED_OVER.test(statement)) return '';
    if (statement === 'end' || /^direction[ \t]+(?:TB|TD|BT|LR|RL)$/i.test(statement)) return statement;
    const group = /^subgraph(?:[ \t]+(.*))?$/.exec(statement);
    return group ? this.#group(group[1] ?? '') : this.#chain(statement);
  }

  #group(written: string): string {
    const [, name, label] = /^([^\s[\]"]+)[ \t]*\[(.+)\]$/.exec(written) ?? [];
    this.#groups.add(name ?? written);
    return `subgraph group${this.#groups.size} [${plainLabel(label ?? written) || ' '}]`;
  }

  #chain(statement: string): string | null {
    let from = this.#nodes(statement);
    if (!from) return null;
    let line = from.said.join(' & ');
    while (from.rest !== '') {
      const link = readLink(from.rest);
      const to = link && this.#nodes(link.rest);
      if (!to) return null;
      this.#links += from.said.length * to.said.length;
      line += ` ${link.said} ${to.said.join(' & ')}`;
      from = to;
    }
    return line;
  }

  #nodes(src: string): Rest<string[]> | null {
    const said: string[] = [];
    let rest = src;
    do {
      const node = this.#node(rest.replace(/^[ \t]*&?[ \t]*/, ''));
      if (!node) return null;
      said.push(node.said);
      rest = node.rest.replace(/^:::[\w-]+/, '').trimStart();
    } while (rest.startsWith('&'));
    return { said, rest };
  }

  #node(src: string): Rest<string> | null {
    const written = NAME.exec(src)?.[0];
    if (written === undefined) return null;
    const name = this.#nameOf(written);
    const after = src.slice(written.length);
    const shape = SHAPES.find(([opening]) => after.startsWith(opening));
    if (!shape) return { said: name === written ? name : `${name}["${written}"]`, rest: after };
    const label = readLabel(after.slice(shape[0].length), shape[1]);
    return label && { said: `${name}${shape[0]}${label.said}`, rest: label.rest };
  }

  /** The same node under an ASCII name. */
  #nameOf(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const name = /^\w+$/.test(written) ? written : `node${this.#names.size + 1}_`;
    this.#names.set(written, name);
    return name;
  }
}

/** Lines, and parts of lines between semicolons that stand in no label. */
function statements(body: string): string[] {
  const parts = body.match(/(?:"[^"\n]*"|\[[^\]\n]*\]|\([^)\n]*\)|\{[^}\n]*\}|\|[^|\n]*\||[^;\n])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function readLabel(src: string, closings: readonly string[]): Rest<string> | null {
  const quoted = /^[ \t]*"([^"]*)"[ \t]*/.exec(src);
  const found = closings
    .map((closing) => ({ closing, at: src.indexOf(closing, quoted?.[0].length ?? 1) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at)[0];
  if (!found || (quoted && found.at !== quoted[0].length)) return null;
  const label = plainLabel(quoted?.[1] ?? src.slice(0, found.at));
  if (label === '' || closings.some((closing) => label.includes(closing))) return null;
  return { said: `"${label}"${found.closing}`, rest: src.slice(found.at + found.closing.length) };
}

function readLink(src: string): Rest<string> | null {
  const plain = LINK.exec(src);
  if (plain)
    return { said: sayLink(plain[1], plain[2], plain[3]), rest: src.slice(plain[0].length).trimStart() };
  const around = LINK_AROUND_TEXT.exec(src);
  return (
    around && {
      said: sayLink(around[1], around[3], around[2]),
      rest: src.slice(around[0].length).trimStart(),
    }
  );
}

function sayLink(back = '', line = '', text = ''): string {
  const head = line.endsWith('>');
  const strokes = line.includes('.') ? ['-.->', '-.-'] : line.includes('=') ? ['==>', '==='] : ['-->', '---'];
  const label = plainLabel(text);
  return `${back}${head ? strokes[0] : strokes[1]}${label === '' ? '' : `|${label}|`}`;
}

function plainLabel(written: string): string {
  return written
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/^`(.*)`$/, '$1')
    .replaceAll('"', "'")
    .trim();
}
