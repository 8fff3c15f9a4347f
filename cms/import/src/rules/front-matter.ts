import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

export interface FrontMatter {
  data: Record<string, unknown>;
  body: string;
  /** Lines before the body, for saying where something stands in the file. */
  lines: number;
  /** Why the front matter could not be understood; it is then left out of the body all the same. */
  refusal: string | null;
}

const FENCES = [
  { mark: '---', parse: (source: string): unknown => parseYaml(source) },
  { mark: '+++', parse: (source: string): unknown => parseToml(source) },
];

/** Splits YAML (`---`) or TOML (`+++`) front matter from a text. */
export function frontMatterOf(text: string): FrontMatter {
  const none = { data: {}, body: text, lines: 0, refusal: null };
  const fence = FENCES.find(({ mark }) => text.startsWith(`${mark}\n`));
  if (!fence) return none;
  const end = new RegExp(`^${fence.mark === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'm');
  const found = end.exec(text.slice(4));
  if (!found) return none;
  const source = text.slice(4, 4 + found.index);
  const body = text.slice(4 + found.index + found[0].length).replace(/^\n/, '');
  const lines = text.slice(0, text.length - body.length).split('\n').length - 1;
  const { data, refusal } = understand(fence.parse, source);
  // A text may well begin with a rule, say a paragraph, and hold another rule: prose is no front matter.
  if (!data && !refusal) return none;
  return { data: data ?? {}, body, lines, refusal };
}

function understand(
  parse: (source: string) => unknown,
  source: string,
): { data: Record<string, unknown> | null; refusal: string | null } {
  try {
    const data = parse(source);
    if (data === null || data === undefined) return { data: {}, refusal: null };
    return { data: isRecord(data) ? data : null, refusal: null };
  } catch (error) {
    // What has no key at the start of a line was never meant as front matter.
    if (!/^[\w-]+\s*[:=]/m.test(source)) return { data: null, refusal: null };
    const [first] = String(error instanceof Error ? error.message : error).split('\n');
    return { data: null, refusal: first ?? 'unreadable' };
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
