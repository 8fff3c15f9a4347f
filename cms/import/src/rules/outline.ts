/** A page of the book and what lies under it. Without a path it is a heading only, or a chapter yet to be written. */
export interface Entry {
  title: string;
  path: string | null;
  children: Entry[];
}

/** A stretch of the table of contents: mdBook's `# Part`, or all there is. */
export interface Part {
  title: string | null;
  entries: Entry[];
}

export interface OutlineSection {
  title: string | null;
  paths: string[];
}

/**
 * Two levels out of any number. A top chapter with pages under it becomes a section that begins with the
 * chapter's own page; pages deeper down follow in reading order. Beside such chapters, one without pages under it
 * is a section too. A part of nothing but single pages is one section. Where chapters make the sections, a part's
 * title stands before theirs.
 * @example part "Basics" with chapters Setup (Linux, Windows) and Tour: sections "Basics · Setup" with three
 * lessons and "Basics · Tour" with one
 */
export function sectionsOf(parts: Part[]): OutlineSection[] {
  return parts.flatMap(sectionsOfPart).filter((section) => section.paths.length > 0);
}

function sectionsOfPart(part: Part): OutlineSection[] {
  if (part.entries.every((entry) => entry.children.length === 0))
    return [{ title: part.title, paths: part.entries.flatMap(pathsOf) }];
  return part.entries.map((entry) => ({
    title: chapterTitle(part.title, entry.title),
    paths: pathsOf(entry),
  }));
}

function chapterTitle(part: string | null, chapter: string): string {
  return part === null || part === chapter ? chapter : `${part} · ${chapter}`;
}

function pathsOf(entry: Entry): string[] {
  return [...(entry.path === null ? [] : [entry.path]), ...entry.children.flatMap(pathsOf)];
}
