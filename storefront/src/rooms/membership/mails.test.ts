import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { transaction } from '#kernel/db/index.ts';
import { openPost, sendNext, type Letterhead } from '#kernel/mail/index.ts';
import { useMailbox } from '../../testing/mailbox.ts';
import { useSite } from '../../testing/site.ts';
import { wordMails } from './letters.ts';
import { tell } from './mailing.ts';
import { anAccount } from './testing.ts';

const mailbox = useMailbox();
useSite();
wordMails();

const letterhead: Letterhead = {
  siteName: '讲台',
  siteUrl: 'https://academy.example/',
  pasteLink: 'Copy:',
  sentBy: 'Because.',
  settings: { label: 'Settings', link: 'https://academy.example/account/notifications/' },
};

async function sendAll(): Promise<void> {
  const post = openPost();
  const sending = { post, letterheadOf: () => Promise.resolve(letterhead), say: () => undefined };
  while ((await sendNext(sending)) === 'more') continue;
  post.close();
}

test('F12: no title, however it is written, adds a header, a recipient or markup to a mail', async () => {
  const { id, email } = await anAccount();
  const title = 'Tea\r\nBcc: other@mail.example\r\n\r\n<script>alert(1)</script>=?utf-8?B?QQ==?={{7*7}}';
  const data = { title, link: 'https://academy.example/courses/tea/', until: null };
  const grant = { kind: 'grant.given', about: randomUUID(), accountId: id } as const;
  await transaction((trx) => tell(trx, { ...grant, data }));
  await sendAll();
  const [mail, ...more] = await mailbox.mailsTo(email);
  expect(more).toEqual([]);
  expect(mail?.to).toEqual([email]);
  expect(await mailbox.mailsTo('other@mail.example')).toEqual([]);
  expect(mail?.subject).toContain(
    'Tea Bcc: other@mail.example <script>alert(1)</script>=?utf-8?B?QQ==?={{7*7}}',
  );
  expect(mail?.html).not.toContain('<script');
  expect(mail?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('F12: an address that could hide a header is no address', async () => {
  for (const email of ['a@b.example\r\nbcc: c@d.example', '"a b"@c.example', 'a@b.example, c@d.example'])
    await expect(anAccount({ email }).then(({ id }) => sendTo(id))).rejects.toThrow();
});

/** Tells an account something, and sends it. */
async function sendTo(accountId: string): Promise<void> {
  const told = { kind: 'account.password_changed', about: randomUUID(), accountId, data: {} } as const;
  await transaction((trx) => tell(trx, told));
  await sendAll();
}
