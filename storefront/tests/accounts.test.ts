import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';
import { Visitor } from './kit/visitor.ts';

const site = useSite();
const bundle = useBundle();
let server: Awaited<ReturnType<Bundle['serve']>>;

const PASSWORD = 'a lamp in the window';
let count = 0;
/** Everybody comes from a network of his own, so that no test is limited by another. */
const aVisitor = () => new Visitor(server.origin, '', { 'x-forwarded-for': `198.51.100.${(count += 1)}` });
const anAddress = () => `reader-${(count += 1)}@academy.example`;

beforeAll(async () => {
  site.cms.documents = academy();
  await bundle.run('publish', environmentOf(site));
  server = await bundle.serve(environmentOf(site));
}, 180_000);
afterAll(() => server.stop());
beforeEach(() => rows('delete from site.limit_bucket'));

/** The path that the latest mail of this kind leads to. */
async function linkTo(recipient: string, kind: string): Promise<string> {
  const [mail] = await rows<{ link: string }>(
    "select data ->> 'link' as link from site.mail where recipient = $1 and kind = $2 order by id desc limit 1",
    [recipient, kind],
  );
  return mail?.link.replace(SITE_URL, '') ?? `no mail ${kind}`;
}

async function mailsTo(recipient: string): Promise<string[]> {
  const sent = await rows<{ kind: string }>('select kind from site.mail where recipient = $1 order by id', [
    recipient,
  ]);
  return sent.map(({ kind }) => kind);
}

async function register(visitor: Visitor, email: string) {
  return visitor.send('/en/account/register/', { email, displayName: 'Ming', agrees: 'on' });
}

/** Somebody who has an account and is logged in. */
async function aMember({ password = PASSWORD } = {}) {
  const [visitor, email] = [aVisitor(), anAddress()];
  await register(visitor, email);
  const link = await linkTo(email, 'account.confirm');
  const { status, headers, body } = await visitor.send(link, { password });
  if (status !== 303) throw new Error(`${String(status)} ${String(headers.get('location'))} ${body}`);
  return { visitor, email };
}

const accountOf = async (email: string) => {
  const [account] = await rows<{ id: string; display_name: string }>(
    'select id, display_name from membership.account where email = $1',
    [email],
  );
  return account;
};

test('whoever registers, confirms the address, and is there', async () => {
  const [visitor, email] = [aVisitor(), anAddress()];
  const asked = await register(visitor, email);
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/en/account/mailed/']);
  expect(await accountOf(email)).toBeUndefined();
  const link = await linkTo(email, 'account.confirm');
  expect(link).toMatch(/^\/en\/account\/confirm\/[\w-]{43}\/$/);
  const shown = await visitor.ask(link);
  expect(shown.status).toBe(200);
  expect(shown.body).toContain(email);
  const confirmed = await visitor.send(link, { password: PASSWORD });
  expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/en/account/']);
  const account = await accountOf(email);
  expect(account?.display_name).toBe('Ming');
  expect(site.cms.accounts.get(account?.id ?? '')).toEqual({ email, password: PASSWORD, blocked: false });
  expect(visitor.cookies).toMatch(/session=.*signed-in=1/);
});

test('whoever has an account logs in by address and password, or by a mailed link', async () => {
  const { email } = await aMember();
  const byPassword = aVisitor();
  const done = await byPassword.send('/account/log-in/?next=/en/courses/', { email, password: PASSWORD });
  expect([done.status, done.headers.get('location')]).toEqual([303, '/en/courses/']);
  expect(byPassword.cookies).toMatch(/\bsession=/);

  const byLink = aVisitor();
  await byLink.send('/account/log-in/?next=/en/courses/', { email, act: 'link', password: '' });
  const link = await linkTo(email, 'account.log_in');
  expect((await byLink.ask(link)).body).toContain(email);
  expect(byLink.cookies).not.toMatch(/\bsession=/);
  const opened = await byLink.send(link, {});
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/en/courses/']);
  expect(byLink.cookies).toMatch(/\bsession=/);
});

test('E01: whoever registers with the address of an account sees what everybody sees, and takes nothing over', async () => {
  const { email } = await aMember();
  const before = await accountOf(email);
  const [thief, newcomer] = [aVisitor(), aVisitor()];
  const [known, unknown] = [await register(thief, email), await register(newcomer, anAddress())];
  const said = ({ status, headers, body }: typeof known) => [status, headers.get('location'), body];
  expect(said(known)).toEqual(said(unknown));
  expect((await mailsTo(email)).at(-1)).toBe('account.known');
  expect(thief.cookies).not.toMatch(/\bsession=/);
  expect(await accountOf(email)).toEqual(before);
  expect(site.cms.accounts.get(before?.id ?? '')?.password).toBe(PASSWORD);
});
