/** What stands behind the opening of a code block. */
export interface Fence {
  /** In lower case; empty where none is given. */
  language: string;
  /** mdBook's marks: `ignore`, `does_not_compile`, … */
  marks: ReadonlySet<string>;
  title: string | null;
  /** First and last line, from 1, both inclusive. */
  highlighted: readonly (readonly [number, number])[];
}

const TITLE = /\b(?:title|filename|file)=(?:"([^"]*)"|'([^']*)'|(\S+))/;
const BRACES = /\{([^{}]*)\}/g;
const LINES = /^[\d\s,-]+$/;

/**
 * Reads mdBook's (`rust,ignore`), GitHub's (`rust`), Docusaurus' (`js {1,3-4} title="a.js"`) and Pandoc's
 * (`{.python}`) ways of saying it.
 */
export function readFence(info: string): Fence {
  const braces = Array.from(info.matchAll(BRACES), (match) => match[1] ?? '');
  const title = TITLE.exec(info);
  const head = info.replace(BRACES, ' ').replace(TITLE, ' ').trim().split(/\s+/)[0] ?? '';
  const [first = '', ...marks] = head.split(',').filter((word) => word !== '');
  const byClass = braces
    .map((brace) => /(?:^|\s)\.([\w+#-]+)/.exec(brace)?.[1])
    .find((name) => name !== undefined);
  const [name = '', colonTitle] = (first || byClass || '').split(':');
  return {
    language: name.replace(/^(?:language|lang)-/, '').toLowerCase(),
    marks: new Set(marks),
    title: title?.[1] ?? title?.[2] ?? title?.[3] ?? (colonTitle || null),
    highlighted: braces.filter((brace) => LINES.test(brace)).flatMap(readRanges),
  };
}

function readRanges(written: string): [number, number][] {
  return written.split(',').flatMap((part) => {
    const [from, to] = part.split('-').map((bound) => Number.parseInt(bound, 10));
    return from !== undefined && from > 0 ? [[from, to !== undefined && to >= from ? to : from]] : [];
  });
}
