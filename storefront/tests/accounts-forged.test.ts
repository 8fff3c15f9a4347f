import { expect, test } from 'vitest';
import { SITE_URL } from '../src/testing/site.ts';
import { accountBy, linkTo, useAcademy } from './kit/members.ts';

const academy = useAcademy();

const FORMS = ['register', 'log-in', 'reset', 'details', 'data', 'sessions', 'log-out', 'notifications'];
const addresses = FORMS.flatMap((name) => [`/account/${name}/`, `/en/account/${name}/`]);

test.each(addresses)(
  'F04: %s takes no post from another site, nor one that says not where it comes from',
  async (path) => {
    const { visitor } = await academy.aMember();
    const before = visitor.cookies;
    for (const origin of ['https://evil.example', 'null', `${SITE_URL}.evil.example`, null]) {
      const headers = new Headers({
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin && { origin }),
      });
      expect((await visitor.ask(path, { method: 'POST', body: 'act=all', headers })).status).toBe(403);
    }
    expect((await visitor.post(path, { act: 'all', _method: 'DELETE' })).status).toBe(403);
    const text = {
      method: 'POST',
      body: 'act=all',
      headers: { origin: SITE_URL, 'content-type': 'text/plain;charset=utf-8' },
    };
    expect((await visitor.ask(path, text)).status).toBe(415);
    expect([visitor.cookies, await academy.isIn(visitor)]).toEqual([before, true]);
  },
);

test('F05: nobody is logged in or out, and no link is used, by what is only looked at', async () => {
  const { visitor, email } = await academy.aMember();
  await academy.aVisitor().send('/account/log-in/', { email, act: 'link' });
  const link = await linkTo(email, 'account.log_in');
  const scanner = academy.aVisitor();
  await scanner.ask(link, { method: 'HEAD' });
  expect((await scanner.ask(link)).status).toBe(200);
  expect(scanner.cookies).not.toMatch(/session=/);
  await visitor.ask('/account/log-out/');
  expect(await academy.isIn(visitor)).toBe(true);
});

test('F12: lines and templates in what is typed are text', async () => {
  const { visitor, email } = await academy.aMember();
  const lines = 'li@academy.example\r\nBcc: all@academy.example';
  expect((await academy.register(academy.aVisitor(), lines)).status).toBe(422);
  await visitor.send('/en/account/details/', {
    act: 'name',
    displayName: "{{constructor.constructor('x')()}}",
  });
  expect((await visitor.ask('/en/account/details/')).body).toContain("{{constructor.constructor('x')()}}");
  const turned = await visitor.send('/en/account/details/', { act: 'name', displayName: 'Ming\u202Egnim' });
  expect([turned.status, (await accountBy(email))?.displayName]).toEqual([
    422,
    "{{constructor.constructor('x')()}}",
  ]);
});
