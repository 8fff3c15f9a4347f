import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '@lectern/local';

// By Node and not by Vite, as in global-setup.
const local: typeof Local = createRequire(import.meta.url)('@lectern/local');

export interface PostOffice {
  /** Where mails are handed in, for `SMTP_URL`; nothing listens there until it opens. */
  smtpUrl: string;
  open(): Promise<void>;
  close(): Promise<void>;
  /** What arrived for somebody, the oldest first. */
  mailsFor(email: string): Promise<Local.Message[]>;
}

/** A mail server that keeps what it gets. */
export async function newPostOffice(): Promise<PostOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-mail-'));
  const [port = 0, smtpPort = 0] = await local.freePorts(2);
  let mailbox: Local.Mailbox | undefined;
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    async open() {
      mailbox = await local.startMailbox({ folder, port, smtpPort });
    },
    async close() {
      await mailbox?.stop();
    },
    async mailsFor(email) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`);
      const messages: Local.Message[] = JSON.parse(await answer.text());
      return messages.filter(({ to }) => to.includes(email)).toReversed();
    },
  };
}
