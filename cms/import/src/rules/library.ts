/** A folder as it was read: what lies in it, and the texts among that. Paths are relative, with `/`. */
export interface Library {
  /** The folder's own name. */
  name: string;
  files: ReadonlySet<string>;
  texts: ReadonlyMap<string, string>;
  /** Why a text could not be read, as in `is empty`. */
  refusals: ReadonlyMap<string, string>;
}

export const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('/');
}
