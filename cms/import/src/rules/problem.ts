/**
 * Something worth one line to whoever imports. `error`: a part of the course could not be brought in.
 * `warning`: it was, but not as written. `note`: nothing is wrong.
 */
export interface Problem {
  level: 'error' | 'warning' | 'note';
  /** File, and line where there is one, as in `guide/setup.md:12`. */
  where: string;
  what: string;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
