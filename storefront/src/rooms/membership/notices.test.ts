import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import { useSite } from '../../testing/site.ts';
import { wordMails } from './letters.ts';
import { tell } from './mailing.ts';
import { markRead, noticesOf } from './notices.ts';
import { boxesOf, notify } from './preferences.ts';
import { anAccount } from './testing.ts';

useSite();
wordMails();

const link = 'https://academy.example/courses/tea/';
const english = { locale: 'en', siteName: 'Academy' } as const;
const given = (accountId: string, title = 'Tea') =>
  transaction((trx) =>
    tell(trx, { kind: 'grant.given', about: randomUUID(), accountId, data: { title, link, until: null } }),
  );
const mailsTo = (recipient: string) => rows('select kind from site.mail where recipient = $1', [recipient]);
const choose = (accountId: string, ...boxes: string[]) =>
  notify({ act: 'choose', ...Object.fromEntries(boxes.map((box) => [box, 'on'])) }, accountId, 'en');

test('what somebody is told stands in the account, in the language of the page, the latest first', async () => {
  const { id } = await anAccount({ locale: 'zh-CN' });
  await given(id, 'Tea');
  await given(id, 'Rice');
  expect(await noticesOf(id, english)).toMatchObject([
    { title: '“Rice” is open to you', isNew: true, action: { link } },
    { title: '“Tea” is open to you', isNew: true },
  ]);
});

test('a link that opens the account is told by mail alone', async () => {
  const { id, email } = await anAccount();
  const told = { kind: 'account.log_in', about: randomUUID(), accountId: id } as const;
  await transaction((trx) => tell(trx, { ...told, data: { link, minutes: 15 } }));
  expect(await noticesOf(id, english)).toEqual([]);
  expect(await mailsTo(email)).toHaveLength(1);
});

test('everything is told until one chooses otherwise, by each way for itself', async () => {
  const { id, email } = await anAccount();
  expect(Object.keys(await boxesOf(id))).toEqual([
    'access.mail',
    'access.site',
    'ending.mail',
    'ending.site',
  ]);
  await choose(id, 'access.site', 'ending.mail');
  expect(await boxesOf(id)).toEqual({ 'access.site': 'on', 'ending.mail': 'on' });
  await given(id);
  expect(await mailsTo(email)).toEqual([]);
  expect(await noticesOf(id, english)).toHaveLength(1);
  await choose(id, 'access.mail');
  await given(id);
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await noticesOf(id, english)).toHaveLength(1);
});

test('nobody can choose not to hear of what happens to the account', async () => {
  const { id, email } = await anAccount();
  await choose(id);
  const told = { kind: 'account.password_changed', about: randomUUID(), accountId: id, data: {} } as const;
  await transaction((trx) => tell(trx, told));
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await noticesOf(id, english)).toMatchObject([{ title: 'Your password has changed' }]);
});

test('what comes after the page was shown is still new when that is taken as read', async () => {
  const { id } = await anAccount();
  await given(id, 'seen');
  const [seen] = await noticesOf(id, english);
  await given(id, 'unseen');
  await markRead(id, seen?.id ?? '');
  expect((await noticesOf(id, english)).map(({ isNew }) => isNew)).toEqual([true, false]);
});

test('nobody reads, or takes as read, the notices of somebody else', async () => {
  const [mine, other] = [await anAccount(), await anAccount()];
  await given(mine.id);
  const [notice] = await noticesOf(mine.id, english);
  expect(await noticesOf(other.id, english)).toEqual([]);
  await markRead(other.id, notice?.id ?? '');
  expect(await noticesOf(mine.id, english)).toMatchObject([{ isNew: true }]);
});
