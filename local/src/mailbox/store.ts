import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';

export interface Message {
  /** Sorts by the time of arrival. */
  id: string;
  from: string;
  to: string[];
  subject: string;
  /** By which the receiving side knows whether it has it already. */
  messageId: string;
  /** ISO 8601, when it arrived. */
  receivedAt: string;
  text: string;
  /** Pictures of the mail itself lie in it as data. */
  html: string | null;
  attachments: { name: string; bytes: number }[];
}

export interface MailStore {
  keep(source: Buffer): Promise<void>;
  /** The newest first. @param to of which the recipient's address has to hold something, where it is told */
  list(to?: string | null): Promise<Message[]>;
  /** Null when there is none of that id. */
  read(id: string): Promise<Message | null>;
  remove(id: string): Promise<void>;
}

const ID = /^\d{13}-[\da-f]{8}$/;

/** Mails as `.eml` files of a folder: any mail program can open them, and they outlive the mailbox. */
export function mailStore(folder: string): MailStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (id: string) => join(folder, `${id}.eml`);
  const read = async (id: string) => {
    const source = ID.test(id) ? await readFile(fileOf(id)).catch(() => null) : null;
    return source && parse(id, source);
  };
  return {
    read,
    async keep(source) {
      const file = fileOf(`${Date.now()}-${randomBytes(4).toString('hex')}`);
      await writeFile(`${file}.part`, source, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    async list(to) {
      const names = (await readdir(folder))
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .reverse();
      const messages = await Promise.all(names.map((name) => read(name.slice(0, -'.eml'.length))));
      return messages.filter((message) => message !== null).filter((message) => isTo(message, to ?? ''));
    },
    async remove(id) {
      if (ID.test(id)) await rm(fileOf(id), { force: true });
    },
  };
}

async function parse(id: string, source: Buffer): Promise<Message> {
  const mail = await simpleParser(source, { skipTextToHtml: true });
  return {
    id,
    from: mail.from?.text ?? '',
    to: [mail.to, mail.cc].flat().flatMap(addresses),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    receivedAt: new Date(Number(id.slice(0, 13))).toISOString(),
    text: mail.text ?? '',
    html: mail.html || null,
    attachments: mail.attachments.map(({ filename, size }) => ({ name: filename ?? '', bytes: size })),
  };
}

const isTo = (message: Message, to: string) =>
  message.to.some((address) => address.toLowerCase().includes(to.trim().toLowerCase()));

function addresses(header: AddressObject | undefined): string[] {
  return header?.value.flatMap(({ address }) => (address ? [address] : [])) ?? [];
}
