import { CmsMisspoke, CmsRefusal, CmsUnreachable } from './client/errors.ts';
import { readArguments, UsageInvalid } from './command/arguments.ts';
import { HELP } from './command/help.ts';
import { importCourse } from './command/import-course.ts';
import { currentVariables, EnvironmentInvalid, type Variables } from './env.ts';
import { FolderUnreadable } from './reading/read-library.ts';
import { EditionRepeated } from './reading/read-sources.ts';

const EXPECTED = [
  CmsMisspoke,
  CmsRefusal,
  CmsUnreachable,
  EditionRepeated,
  EnvironmentInvalid,
  FolderUnreadable,
  UsageInvalid,
];

/** The command `npm run import`. @returns its exit code, as the help says */
export async function run(argv: string[], variables: Variables = currentVariables()): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const asked = readArguments(argv);
    if (asked.values.help) return said(HELP, 0);
    const done = await importCourse(asked, { variables, output: process.stdout, signal: stop.signal });
    return done ? 0 : 1;
  } catch (error) {
    if (stop.signal.aborted)
      return said('\nStopped. Importing again goes on from here. · 已中断；再次导入会接着进行。\n', 130);
    if (EXPECTED.some((kind) => error instanceof kind)) return said(`✗ ${wordsOf(error)}\n`, 2);
    throw error;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

function said(words: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(words);
  return code;
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (!(error instanceof UsageInvalid)) return words;
  return `${words}\n  npm run import -- --help`;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
