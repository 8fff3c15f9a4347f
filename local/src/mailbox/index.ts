import { SMTPServer } from 'smtp-server';
import { buffer } from 'node:stream/consumers';
import { mailboxServer } from './http.ts';
import { mailStore } from './store.ts';

export interface MailboxOptions {
  /** Folder of the `.eml` files. */
  folder: string;
  /** 127.0.0.1: the page and its API. */
  port: number;
  /** 127.0.0.1: where mails are handed in, without encryption or login. */
  smtpPort: number;
}

export interface Mailbox {
  stop(): Promise<void>;
}

const LARGEST_MAIL = 25 * 1024 * 1024;

/** Takes every mail that it is given and shows it; nothing leaves the machine. */
export async function startMailbox({ folder, port, smtpPort }: MailboxOptions): Promise<Mailbox> {
  const store = mailStore(folder);
  const pages = mailboxServer(store);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: LARGEST_MAIL,
    disableReverseLookup: true,
    onAuth: (login, _session, done) => done(null, { user: login.username }),
    onData(stream, _session, done) {
      buffer(stream)
        .then((source) => store.keep(source))
        .then(() => done(), done);
    },
  });
  await Promise.all([listening(pages, port), listening(smtp, smtpPort)]);
  smtp.on('error', () => undefined);
  const stop = async () => {
    pages.closeAllConnections();
    await Promise.all([
      new Promise((resolve) => pages.close(resolve)),
      new Promise<void>((resolve) => smtp.close(resolve)),
    ]);
  };
  return { stop };
}

interface Listener {
  listen(port: number, host: string, done: () => void): unknown;
  once(event: 'error', done: (error: Error) => void): unknown;
}

function listening(server: Listener, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
