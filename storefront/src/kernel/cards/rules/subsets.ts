/** A part of a font, by the file that holds it, and the characters in it as CSS writes them (`U+4e00-4e2f,U+4e31`). */
export interface Subset {
  name: string;
  ranges: [first: number, last: number][];
}

/** @example parseRanges('U+4e00-4e2f,U+4e31') // [[0x4e00, 0x4e2f], [0x4e31, 0x4e31]] */
function parseRanges(written: string): Subset['ranges'] {
  return written.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/** What `unicode.json` of a package of Fontsource says. @example subsetsOf({ '[4]': 'U+4e00', latin: 'U+0000-00ff' }) */
export function subsetsOf(unicode: Record<string, string>): Subset[] {
  return Object.entries(unicode).map(([name, ranges]) => ({
    name: name.replace(/^\[(\d+)\]$/, '$1'),
    ranges: parseRanges(ranges),
  }));
}

const holds = ({ ranges }: Subset, point: number) =>
  ranges.some(([first, last]) => first <= point && point <= last);

/** The names of the subsets that a text needs; characters that none has are passed over. */
export function neededFor(text: string, subsets: Subset[]): string[] {
  const names = new Set<string>();
  for (const sign of new Set(text)) {
    const found = subsets.find((subset) => holds(subset, sign.codePointAt(0) ?? 0));
    if (found) names.add(found.name);
  }
  return [...names];
}
