import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { rows, transaction } from '#kernel/db/index.ts';
import { useMailbox } from '../../testing/mailbox.ts';
import { useSite } from '../../testing/site.ts';
import { giveWords } from './kinds.ts';
import { mailLater, type NewMail } from './later.ts';
import { mailMetrics } from './metrics.ts';
import type { Letterhead } from './model.ts';
import { forgetMails } from './outbox.ts';
import { openPost, type Post } from './post.ts';
import { sendNext } from './sending.ts';

const mailbox = useMailbox();
useSite();

let post: Post;
const say = vi.fn<(line: string) => void>();

const letterhead: Letterhead = {
  siteName: '讲台',
  siteUrl: 'https://academy.example/',
  pasteLink: 'Copy:',
  sentBy: 'Because.',
  settings: { label: 'Settings', link: 'https://academy.example/account/notifications/' },
};
const sending = (by: Post) => ({ post: by, letterheadOf: () => Promise.resolve(letterhead), say });

async function sendAll(by = post): Promise<void> {
  while ((await sendNext(sending(by))) === 'more');
}

const write = (mail: Partial<NewMail> & { key: string }) =>
  transaction((trx) =>
    mailLater(trx, {
      ...{ kind: 'test.hello', recipient: 'reader@mail.example', locale: 'en', data: { name: 'Wang' } },
      ...mail,
    }),
  );

/** A post whose server answers every mail like this. */
const refusing = (error: object): Post => ({
  send: () => Promise.reject(Object.assign(new Error('550 <reader@mail.example> is unknown'), error)),
  close: () => undefined,
});

const states = () =>
  rows<{ key: string; state: string; attempts: number; data: object; trouble: string | null }>(
    `select key, attempts, data, trouble,
       case when sent_at is not null then 'sent' when given_up_at is not null then 'given up' else 'waits' end as state
     from site.mail order by id`,
  );

beforeAll(() => {
  giveWords('test.hello', {
    data: z.object({ name: z.string() }),
    write: ({ name }, { siteName }) => ({ subject: `Hello ${name}`, paragraphs: [siteName], notes: [] }),
  });
});
beforeEach(async () => {
  await rows('delete from site.mail');
  post = openPost();
  say.mockClear();
});
afterEach(() => post.close());

test('a mail arrives as HTML and as text, and what it said is forgotten then', async () => {
  await write({ key: 'hello:1', recipient: 'one@mail.example' });
  await sendAll();
  expect(await mailbox.mailsTo('one@mail.example')).toMatchObject([
    { subject: 'Hello Wang', text: expect.stringContaining('讲台'), html: expect.stringContaining('讲台') },
  ]);
  expect(await states()).toEqual([{ key: 'hello:1', state: 'sent', attempts: 1, data: {}, trouble: null }]);
});

test('what somebody waits for goes before what was written earlier', async () => {
  await write({ key: 'news:1', recipient: 'queue@mail.example', data: { name: 'news' } });
  await write({ key: 'link:1', recipient: 'queue@mail.example', data: { name: 'link' }, urgent: true });
  await sendAll();
  const subjects = (await mailbox.mailsTo('queue@mail.example')).map(({ subject }) => subject);
  expect(subjects).toEqual(['Hello news', 'Hello link']);
});

test('two workers share the mails and send each once', async () => {
  for (let n = 0; n < 12; n += 1) await write({ key: `shared:${n}`, recipient: 'shared@mail.example' });
  const other = openPost();
  await Promise.all([sendAll(), sendAll(other)]);
  other.close();
  expect(await mailbox.mailsTo('shared@mail.example')).toHaveLength(12);
});

test('a mail whose link has ended is not sent', async () => {
  await write({ key: 'late:1', recipient: 'late@mail.example', minutes: 15 });
  await rows("update site.mail set useless_at = now() - interval '1 second'");
  await sendAll();
  expect(await mailbox.mailsTo('late@mail.example')).toEqual([]);
  expect(await states()).toMatchObject([{ state: 'given up', data: {} }]);
});

test('while the server is away every mail waits, and the trouble is told', async () => {
  await write({ key: 'away:1' });
  const away = refusing({ code: 'ECONNREFUSED' });
  await expect(sendNext(sending(away))).rejects.toMatchObject({ code: 'MAIL_SERVER_AWAY' });
  expect(await states()).toMatchObject([{ state: 'waits', attempts: 1, data: { name: 'Wang' } }]);
  expect(await sendNext(sending(away))).toBe('done');
});

test('a mail that fails holds up no other', async () => {
  await write({ key: 'fails:1', kind: 'test.unworded' });
  await write({ key: 'good:1', recipient: 'good@mail.example' });
  await sendAll();
  expect(await states()).toMatchObject([
    { state: 'waits', trouble: 'No room gives words to mails of the kind test.unworded.' },
    { state: 'sent' },
  ]);
});

test('an unknown recipient is given up at once; neither log nor table repeats the address', async () => {
  await write({ key: 'unknown:1' });
  await sendAll(refusing({ code: 'EENVELOPE', responseCode: 550 }));
  const [mail] = await states();
  expect(mail).toMatchObject({ state: 'given up', data: {}, trouble: '550 … is unknown' });
  expect(say.mock.calls).toEqual([['A mail of the kind test.hello was given up: 550 … is unknown']]);
});

test('after two days of trouble a mail is given up', async () => {
  await write({ key: 'old:1' });
  await rows("update site.mail set created_at = now() - interval '2 days'");
  await sendAll(refusing({ code: 'EMESSAGE', responseCode: 451 }));
  expect(await states()).toMatchObject([{ state: 'given up' }]);
});

test('a mail that is sent again after a crash names itself as the first time', async () => {
  await write({ key: 'twice:1', recipient: 'twice@mail.example' });
  await sendAll();
  await rows(`update site.mail set sent_at = null, data = '{"name":"Wang"}'`);
  await sendAll();
  const ids = (await mailbox.mailsTo('twice@mail.example')).map(({ messageId }) => messageId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^<[0-9a-f]{40}@localhost>$/);
});

test('the figures say what waits and what was given up', async () => {
  await write({ key: 'figure:1' });
  await write({ key: 'figure:2' });
  await rows("update site.mail set given_up_at = now() where key = 'figure:2'");
  const text = await mailMetrics();
  expect(text).toMatch(/^lectern_mails_waiting 1$/m);
  expect(text).toMatch(/^lectern_mails_given_up 1$/m);
  expect(text).not.toContain('mail.example');
});

test('a quarter of a year later nobody knows any more to whom something was written', async () => {
  await write({ key: 'forget:1' });
  await write({ key: 'forget:2' });
  await rows("update site.mail set sent_at = now() - interval '91 days' where key = 'forget:1'");
  await forgetMails();
  expect((await states()).map(({ key }) => key)).toEqual(['forget:2']);
});
