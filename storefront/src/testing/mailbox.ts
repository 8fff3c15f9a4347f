import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '@lectern/local';
import { afterAll, beforeAll } from 'vitest';
import { setEnvironment } from './env.ts';

/** Where the mails of a test file arrive. */
interface TestMailbox {
  smtpUrl: string;
  /** All that arrived for somebody, the newest first. */
  mailsTo(recipient: string): Promise<Local.Message[]>;
}

/** Starts the mailbox of local mode, before the tests of one file; the process under test sends its mails there. */
export function useMailbox(): TestMailbox {
  // By Node and not by Vite, as in `postgres.ts`.
  const local: typeof Local = createRequire(import.meta.url)('@lectern/local');
  const mailbox = {} as TestMailbox; // filled before the first test runs
  let running: Local.Mailbox | undefined;
  beforeAll(async () => {
    const [port = 0, smtpPort = 0] = await local.freePorts(2);
    running = await local.startMailbox({
      folder: mkdtempSync(join(tmpdir(), 'lectern-mails-')),
      port,
      smtpPort,
    });
    const smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
    const mailsTo = async (recipient: string): Promise<Local.Message[]> => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages?to=${encodeURIComponent(recipient)}`);
      return JSON.parse(await answer.text());
    };
    Object.assign(mailbox, { smtpUrl, mailsTo });
    setEnvironment({ SMTP_URL: smtpUrl });
  });
  afterAll(() => running?.stop());
  return mailbox;
}
