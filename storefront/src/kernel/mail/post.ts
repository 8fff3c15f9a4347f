import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { env } from '../env.ts';
import type { Message } from './model.ts';

/** Hands mails to the mail server. */
export interface Post {
  /** @param key tells the receiving side whether it has the mail already. @throws where the server does not take it */
  send(to: { key: string; recipient: string }, message: Message): Promise<void>;
  close(): void;
}

/** In ms. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The part of the sender's address behind the @, or ours. */
const domainOf = (sender: string) =>
  /@([A-Za-z0-9.-]+)>?$/.exec(sender.trim())?.[1] ?? new URL(env().SITE_URL).hostname;

/** One connection, kept open while there is something to send. */
export function openPost(): Post {
  const { SMTP_URL, MAIL_FROM } = env();
  const transport = createTransport({
    ...{ url: SMTP_URL, pool: true, maxConnections: 1, ...PATIENCE },
    // What a mail says never makes it read a file or fetch an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const send: Post['send'] = async ({ key, recipient }, message) => {
    const name = createHash('sha256').update(key).digest('hex').slice(0, 40);
    await transport.sendMail({
      ...message,
      from: MAIL_FROM,
      to: { name: '', address: recipient },
      messageId: `<${name}@${domainOf(MAIL_FROM)}>`,
      // No absence note answers it (RFC 3834, 5).
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  };
  return { send, close: () => transport.close() };
}
