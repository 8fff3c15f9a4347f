import { LocalError } from '../kernel/errors.ts';
import { ROOT } from '../kernel/paths.ts';

/** Known failures of the system, whichever part met them. */
const SENTENCES: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room, or set DATA_DIR to a folder on another disk.',
  EACCES: `A file cannot be written. Make ${ROOT} and DATA_DIR writable for you.`,
  EROFS: 'The disk cannot be written to. Set DATA_DIR to a folder on another disk.',
};

/** An error as a person at the keyboard should read it; the stack is kept for what nobody foresaw. */
export function render(error: unknown): string {
  if (error instanceof LocalError)
    return ['', error.message, error.remedy].filter((line) => line !== null).join('\n');
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const sentence = SENTENCES[code];
  return sentence ? `\n${sentence}\n(${error.message})` : (error.stack ?? error.message);
}
