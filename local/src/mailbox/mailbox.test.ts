import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePorts } from '../kernel/ports.ts';
import { startMailbox, type Mailbox } from './index.ts';
import type { Message } from './store.ts';

let mailbox: Mailbox;
let folder: string;
let ports: { port: number; smtpPort: number };

const at = (path: string) => `http://127.0.0.1:${ports.port}${path}`;
const messages = async (): Promise<Message[]> => JSON.parse(await (await fetch(at('/api/messages'))).text());

async function post(mail: object): Promise<void> {
  const transport = createTransport(`smtp://127.0.0.1:${ports.smtpPort}`);
  await transport.sendMail({ from: 'Lectern <lectern@localhost>', to: 'reader@example.org', ...mail });
  transport.close();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-mail-'));
  const [port = 0, smtpPort = 0] = await freePorts(2);
  ports = { port, smtpPort };
  mailbox = await startMailbox({ folder, ...ports });
});
afterEach(() => mailbox.stop());

test('a mail that is handed in can be read as JSON, with its words and recipients whole', async () => {
  await post({
    subject: '重置密码',
    text: '请打开 http://127.0.0.1:1337/reset?code=1&x=2',
    cc: 'second@example.org',
  });
  expect(await messages()).toMatchObject([
    {
      subject: '重置密码',
      to: ['reader@example.org', 'second@example.org'],
      text: expect.stringContaining('http://127.0.0.1:1337/reset?code=1&x=2'),
      html: null,
    },
  ]);
});

test('the newest mail comes first, and all of them outlive the mailbox', async () => {
  await post({ subject: 'first', text: '1' });
  await post({ subject: 'second', text: '2' });
  await mailbox.stop();
  mailbox = await startMailbox({ folder, ...ports });
  const subjects = (await messages()).map(({ subject }) => subject);
  expect(subjects).toEqual(['second', 'first']);
  expect(readdirSync(folder).every((name) => name.endsWith('.eml'))).toBe(true);
});

test('an empty mailbox says so in the reader’s language', async () => {
  expect(await (await fetch(at('/?lang=zh-CN'))).text()).toContain('还没有邮件');
  const english = await fetch(at('/'), { headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' } });
  expect(await english.text()).toContain('No mail yet');
});

test('a mail’s own HTML can run nothing and fetch nothing, and its words cannot break out of our page', async () => {
  await post({
    subject: '<script>alert(1)</script>',
    text: '<b>"',
    html: '<script>alert(2)</script><p>Hello</p>',
  });
  const [{ id } = { id: '' }] = await messages();
  const page = await (await fetch(at(`/messages/${id}`))).text();
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const body = await fetch(at(`/messages/${id}/html`));
  expect(await body.text()).toContain('<p>Hello</p>');
  const policy = body.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
});

test('the addresses in a text can be clicked', async () => {
  await post({ subject: 'link', text: 'See http://127.0.0.1:4321/a?b=1&c=2 now' });
  const [{ id } = { id: '' }] = await messages();
  const page = await (await fetch(at(`/messages/${id}`))).text();
  expect(page).toContain('<a href="http://127.0.0.1:4321/a?b=1&amp;c=2" target="_blank"');
});

test('a mail can be deleted on its page and is gone then', async () => {
  await post({ subject: 'gone soon', text: '…' });
  const [{ id } = { id: '' }] = await messages();
  const answer = await fetch(at(`/messages/${id}/remove?lang=en`), { method: 'POST', redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(await messages()).toEqual([]);
  expect((await fetch(at(`/messages/${id}`))).status).toBe(404);
});

test('pages of other origins may neither read nor delete', async () => {
  await post({ subject: 'kept', text: '…' });
  const [{ id } = { id: '' }] = await messages();
  const foreign = { method: 'POST', headers: { origin: 'http://evil.example' } };
  expect((await fetch(at(`/messages/${id}/remove`), foreign)).status).toBe(403);
  expect(await messages()).toHaveLength(1);
});

test('mails are found by a part of the address that they went to, in the page as in the API', async () => {
  await post({ subject: 'for a reader', text: '…', to: 'Wang.Li@example.org' });
  await post({ subject: 'for another', text: '…' });
  const found: Message[] = JSON.parse(await (await fetch(at('/api/messages?to=wang.li'))).text());
  expect(found.map(({ subject }) => subject)).toEqual(['for a reader']);
  const page = await (await fetch(at('/?lang=en&to=WANG'))).text();
  expect(page).toContain('for a reader');
  expect(page).not.toContain('for another');
  expect(await (await fetch(at('/?lang=en&to=%22%3Enobody'))).text()).toContain('No mail to this address.');
});
