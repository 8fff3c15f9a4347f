import { parseEnv } from 'node:util';
import { LocalError } from './errors.ts';

export type Variables = Record<string, string>;

/**
 * Reads a file of `NAME=value` lines.
 *
 * @param known every name that may stand there; any where it is not given.
 * @throws LocalError at a line or a name that would otherwise be passed over in silence.
 */
export function parseEnvFile(text: string, known?: readonly string[]): Variables {
  const parsed = parseEnv(text);
  refuseUnreadable(text);
  for (const name of Object.keys(parsed)) if (known && !known.includes(name)) throw unknown(name, known);
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The names that an example file shows, also behind a `#`. */
export const namesIn = (example: string): string[] =>
  [...example.matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=/gm)].flatMap(([, name]) => name ?? []);

function refuseUnreadable(text: string): void {
  // Values in quotes may go over lines, so they are blanked first, line breaks kept.
  const plain = text.replace(
    /(=\s*)(["'`])[\s\S]*?\2/g,
    (all, before: string) => before + all.replace(/[^\n]/g, ''),
  );
  for (const [at, line] of plain.split('\n').entries()) {
    if (/^\s*(?:#.*)?$|^\s*(?:export\s+)?[A-Za-z_]\w*\s*=/.test(line)) continue;
    const message = `Line ${at + 1} of .env cannot be read: ${line.trim()}`;
    throw new LocalError(
      'BAD_ENV_FILE',
      message,
      'Write NAME=value, or put # before a remark. See .env.example.',
    );
  }
}

function unknown(name: string, known: readonly string[]): LocalError {
  const [nearest = ''] = known.toSorted((one, other) => distance(one, name) - distance(other, name));
  const guess = distance(nearest, name) <= 3 ? `Did you mean ${nearest}? ` : '';
  return new LocalError(
    'BAD_ENV_FILE',
    `.env sets ${name}, which Lectern does not know.`,
    `${guess}All names stand in .env.example.`,
  );
}

/** How many letters must be added, removed or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one.toUpperCase()].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other.toUpperCase()].entries()) {
      const change = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
