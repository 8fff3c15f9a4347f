import type { z } from 'zod';
import { giveWords } from '#kernel/mail/index.ts';
import { LETTERS } from './rules/letters.ts';
import { MAIL_DATA, type MailData, type MailKind } from './rules/mail-kinds.ts';

const SCHEMAS: { [Kind in MailKind]: z.ZodType<MailData<Kind>> } = MAIL_DATA;

function giveWordsTo<Kind extends MailKind>(kind: Kind): void {
  giveWords(kind, { data: SCHEMAS[kind], write: LETTERS[kind] });
}

/** Lets the mails of this room be sent. To be called when a process begins. */
export function wordMails(): void {
  for (const kind of Object.keys(MAIL_DATA)) giveWordsTo(kind as MailKind); // as: a key of MAIL_DATA
}
