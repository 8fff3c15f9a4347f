import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aGrant } from '#rooms/membership/testing.ts';
import * as make from '../src/testing/documents.ts';
import { accountBy, linkTo, mailsTo, PASSWORD, useAcademy } from './kit/members.ts';

const academy = useAcademy();
const { site } = academy;

const COURSE = make.idOf('course', 'writing');

test('an account takes with it what is known of it, and no secret', async () => {
  const { visitor, email, id } = await academy.aMember();
  await aGrant({ accountId: id, target: COURSE });
  const { status, headers, body } = await visitor.ask('/en/account/data/my-data.json');
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toContain('attachment');
  expect(headers.get('cache-control')).toBe('private, no-store');
  const { membership } = JSON.parse(body);
  expect(membership.account).toMatchObject([{ id, email, displayName: 'Ming', locale: 'en' }]);
  expect(membership.grants).toMatchObject([{ target: COURSE, cause: 'manual', revokedAt: null }]);
  expect(membership.sessions).toHaveLength(1);
  expect(membership.mails).toMatchObject([{ kind: 'account.confirm' }]);
  expect(body).not.toMatch(/hash|password/i);
});

test('nobody gets the data of somebody else', async () => {
  const { email } = await academy.aMember();
  const { visitor: other } = await academy.aMember();
  expect((await academy.aVisitor().ask('/account/data/my-data.json')).status).toBe(303);
  expect((await other.ask('/account/data/my-data.json')).body).not.toContain(email);
});

async function whatIsLeft(id: string, email: string) {
  const [account] = await rows(
    'select email, display_name as "displayName", deleted_at is not null as "isDeleted" from membership.account where id = $1',
    [id],
  );
  const grants = await rows('select revoked_why as why from membership."grant" where member_id = $1', [id]);
  const sessions = await rows('select from membership.session where account_id = $1', [id]);
  return {
    account,
    grants,
    sessions: sessions.length,
    known: site.cms.accounts.has(id),
    mails: await mailsTo(email),
  };
}

const NOTHING = {
  account: { email: null, displayName: '', isDeleted: true },
  grants: [{ why: 'account deleted' }],
  sessions: 0,
  known: false,
  mails: ['account.deleted'],
};

test('an account that its owner deletes is gone, with what was open to it', async () => {
  const { visitor, email, id } = await academy.aMember();
  await aGrant({ accountId: id, target: COURSE });
  const gone = await visitor.send('/en/account/data/', { act: 'delete' });
  expect([gone.status, gone.headers.get('location')]).toEqual([303, '/en/']);
  expect(await whatIsLeft(id, email)).toEqual(NOTHING);
  expect(visitor.cookies).not.toMatch(/session=/);
  const again = academy.aVisitor();
  expect((await again.send('/en/account/log-in/', { email, password: PASSWORD })).status).toBe(422);
});

test('whoever has no password deletes the account by a mailed link, once', async () => {
  const { visitor, email, id } = await academy.aMember();
  await aGrant({ accountId: id, target: COURSE });
  await rows("update membership.session set created_at = now() - interval '1 hour' where account_id = $1", [
    id,
  ]);
  await visitor.send('/en/account/data/', { act: 'link' });
  const link = await linkTo(email, 'account.delete');
  expect((await visitor.ask(link)).body).toContain(email);
  expect(await accountBy(email)).toMatchObject({ id });
  expect((await visitor.send(link)).status).toBe(303);
  expect(await whatIsLeft(id, email)).toEqual(NOTHING);
  expect((await visitor.send(link)).status).toBe(410);
});

test('what cannot be forgotten by the CMS just now is deleted nowhere', async () => {
  const { visitor, email, id } = await academy.aMember();
  const accounts = site.cms.accounts;
  site.cms.accounts = null as never; // as: what is not there makes the CMS fail, as a database that is away
  const refused = await visitor.send('/en/account/data/', { act: 'delete' });
  site.cms.accounts = accounts;
  expect([refused.status, await accountBy(email)]).toMatchObject([503, { id }]);
  expect((await visitor.send('/en/account/data/', { act: 'delete' })).status).toBe(303);
});

test('an address whose account was deleted can have another', async () => {
  const { visitor, email, id } = await academy.aMember();
  await visitor.send('/en/account/data/', { act: 'delete' });
  await academy.register(visitor, email);
  await visitor.send(await linkTo(email, 'account.confirm'), { password: PASSWORD });
  const account = await accountBy(email);
  expect(account).toBeDefined();
  expect(account?.id).not.toBe(id);
});
