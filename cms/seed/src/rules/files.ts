/** Markdown addresses of the academy's files: from a text in some folder up to the shelf of files. */
const FILE_ADDRESS = /\]\((?:\.\.\/)+files\/(?<name>[^)\s"]+)/g;

/**
 * The files that a document shows or offers: names of known files standing alone in a field,
 * and addresses of files in Markdown, known or not.
 */
export function filesIn(value: unknown, known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  replaceFiles(value, known, (name) => {
    found.add(name);
    return name;
  });
  return found;
}

/**
 * The same document with every file called by the name that the CMS gave it.
 * @param nameOf from a file of the academy (`gaiwan.svg`) to a file of the CMS (`gaiwan_3f9a1c.svg`)
 */
export function replaceFiles(
  value: unknown,
  known: ReadonlySet<string>,
  nameOf: (file: string) => string,
): unknown {
  if (typeof value === 'string') {
    if (known.has(value)) return nameOf(value);
    return value.replace(FILE_ADDRESS, (_address, name: string) => `](/uploads/${nameOf(name)}`);
  }
  if (Array.isArray(value)) return value.map((item) => replaceFiles(item, known, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, replaceFiles(item, known, nameOf)]);
  return Object.fromEntries(entries);
}
