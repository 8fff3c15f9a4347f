import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { environmentOf } from '../src/testing/site.ts';
import { CANARY } from './kit/academy.ts';
import { accountBy, anAddress, PASSWORD, useAcademy } from './kit/members.ts';

const academy = useAcademy();
const { site } = academy;
const LEARN = '/learn/writing/paid/';

/** A token that says of itself that nobody has signed it (RFC 7519, 6). */
const unsigned = (claims: object) =>
  [{ alg: 'none', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('')
    .join('.');

test('A07: a token that somebody has made up makes nobody a member, wherever it is sent', async () => {
  const { id } = await academy.aMember();
  const token = unsigned({ sub: id, id, exp: 4_102_444_800 });
  const guest = academy.aVisitor({ authorization: `Bearer ${token}` });
  for (const cookie of [`session=${token}`, `jwt=${token}`, `signed-in=1; session=${id}`]) {
    const { status, body } = await guest.ask(LEARN, { headers: { cookie } });
    expect({ status, isTold: body.includes(CANARY) }).toEqual({ status: 403, isTold: false });
    expect((await guest.ask('/api/me/', { headers: { cookie } })).body).not.toContain(id);
  }
});

test('E08: a form changes what its page is for, of whoever sends it, and nothing else that is named in it', async () => {
  const [{ visitor, id, email }, other] = [await academy.aMember(), await academy.aMember()];
  const target = site.cms.documents.find(({ type }) => type === 'tier')?.documentId ?? '';
  await visitor.send('/en/account/details/', {
    ...{ act: 'name', displayName: 'Ming', id: other.id, accountId: other.id, email: other.email },
    ...{ 'grants[connect][0][target]': target, 'account[id]': other.id, blocked: 'true', role: '1' },
    ...{ __proto__: 'x', 'constructor[prototype][isAdmin]': '1' },
  });
  expect(await accountBy(email)).toMatchObject({ id, displayName: 'Ming', email });
  expect(await accountBy(other.email)).toMatchObject({ id: other.id });
  expect(await rows('select from membership."grant"')).toEqual([]);
});

test('F01: markup in a name is text wherever the name is shown', async () => {
  const [visitor, displayName] = [academy.aVisitor(), '<img src=x onerror=alert(1)>"\'{{7*7}}'];
  const email = anAddress();
  await academy.register(visitor, email, { displayName });
  const [mail] = await rows<{ link: string }>(
    "select data ->> 'link' as link from site.mail where recipient = $1",
    [email],
  );
  await visitor.send(new URL(mail?.link ?? '').pathname, { password: PASSWORD });
  expect((await accountBy(email))?.displayName).toBe(displayName);
  // In an attribute between quotes, which are escaped, it is a text too.
  for (const path of ['/en/account/', '/en/account/details/', '/account/data/']) {
    const { status, body } = await visitor.ask(path);
    expect({ path, status, hasMarkup: /(?<!value=")<img src=x/.test(body) }).toEqual({
      ...{ path, status: 200, hasMarkup: false },
    });
  }
  const me = await visitor.ask('/api/me/');
  expect(me.headers.get('content-type')).toContain('application/json');
  expect(me.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(["'; drop table membership.account; --", "' or '1'='1", '\\', '%', 'a\u0000b'])(
  'F10: %j is a text like any other, in fields, cookies and addresses',
  async (text) => {
    const { visitor, email } = await academy.aMember();
    await visitor.send('/en/account/details/', { act: 'name', displayName: text });
    expect((await accountBy(email))?.displayName).toBe(text.replace('\u0000', ''));
    const guest = academy.aVisitor();
    expect((await guest.ask(`/redeem/${encodeURIComponent(text)}/`)).status).toBeLessThan(500);
    expect((await guest.ask(`/gift/${encodeURIComponent(text)}/`)).status).toBeLessThan(500);
    const cookie = `session=${encodeURIComponent(text)}; gift=${encodeURIComponent(text)}`;
    expect((await guest.ask(LEARN, { headers: { cookie } })).status).toBe(403);
    expect((await visitor.send('/account/sessions/', { act: 'one', id: text })).status).toBeLessThan(500);
  },
);

/** Every file below a folder, as text. */
async function textsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    }),
  );
}

test('E13, F15: no secret of the server stands in anything that visitors can fetch', async () => {
  const { CMS_TOKEN = '', SITE_DATABASE_URL = '' } = environmentOf(site);
  const secrets = [
    CMS_TOKEN,
    new URL(SITE_DATABASE_URL).password,
    'lectern-local-mode-only',
    'SESSION_SECRET',
  ];
  const texts = await textsBelow(join(site.dataDir, 'site'));
  expect(texts.length).toBeGreaterThan(50);
  for (const secret of secrets.filter((one) => one.length > 4))
    expect({ secret, isTold: texts.some((text) => text.includes(secret)) }).toEqual({
      secret,
      isTold: false,
    });
});
