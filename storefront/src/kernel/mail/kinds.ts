import type { z } from 'zod';
import { SiteError } from '../errors.ts';
import type { About, Letter } from './model.ts';

type Write = (data: unknown, about: About) => Letter;

const kinds = new Map<string, Write>();

/** Says how the mails of a kind are worded. To be called when a process begins. */
export function giveWords<Data>(
  kind: string,
  { data, write }: { data: z.ZodType<Data>; write: (data: Data, about: About) => Letter },
): void {
  kinds.set(kind, (given, about) => write(data.parse(given), about));
}

/** Whether some room of this version gives words to the kind. */
export const hasWords = (kind: string): boolean => kinds.has(kind);

/** @throws SiteError where no room gives words to the kind, as while workers of two versions run. */
export function letterOf(kind: string, data: unknown, about: About): Letter {
  const write = kinds.get(kind);
  if (!write) throw new SiteError('NO_SUCH_MAIL', `No room gives words to mails of the kind ${kind}.`);
  return write(data, about);
}
