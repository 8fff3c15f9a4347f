import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import { useSite } from '../../testing/site.ts';
import { mailTo, tell } from './mailing.ts';
import { anAccount } from './testing.ts';

useSite();

const link = 'https://academy.example/account/log-in/#token';
const mailsTo = (recipient: string) =>
  rows<{ kind: string; urgent: boolean; locale: string; minutes: number | null; data: object }>(
    `select kind, urgent, locale, data, round(extract(epoch from useless_at - created_at) / 60)::integer as minutes
     from site.mail where recipient = $1 order by id`,
    [recipient],
  );

test('a mail with a link waits as long as the link works, before all that can wait', async () => {
  const mail = {
    kind: 'account.log_in',
    about: randomUUID(),
    recipient: 'a@b.example',
    locale: 'en',
  } as const;
  await transaction((trx) => mailTo(trx, { ...mail, data: { link, minutes: 15 } }));
  expect(await mailsTo('a@b.example')).toEqual([
    { kind: 'account.log_in', urgent: true, locale: 'en', minutes: 15, data: { link, minutes: 15 } },
  ]);
});

test('the owner of an account is told once, in his language', async () => {
  const { id, email } = await anAccount({ locale: 'zh-CN' });
  const grant = { kind: 'grant.given', about: randomUUID(), accountId: id } as const;
  const data = { title: '写作课', link, until: null };
  await transaction((trx) => tell(trx, { ...grant, data }));
  await transaction((trx) => tell(trx, { ...grant, data }));
  expect(await mailsTo(email)).toMatchObject([{ kind: 'grant.given', urgent: false, locale: 'zh-CN', data }]);
});

test('what a mail needs to know is checked where it is written', async () => {
  const mail = { kind: 'account.log_in', about: 'x', recipient: 'c@d.example', locale: 'en' } as const;
  const told = transaction((trx) =>
    mailTo(trx, { ...mail, data: { link: 'javascript:alert(1)', minutes: 15 } }),
  );
  await expect(told).rejects.toThrow();
  expect(await mailsTo('c@d.example')).toEqual([]);
});
