import { EmailAddress } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { useSite } from '../../testing/site.ts';
import { answerForm, readForm, seeOther } from './forms.ts';
import { typedOf } from './rules/typed.ts';

useSite();

const Schema = z.object({ email: EmailAddress, name: z.string().min(3, 'email') });

interface Sent {
  body?: string;
  cookie?: string;
  type?: string;
}

/** A page as Astro gives it, that is asked for or to which a form is posted. */
function aPage({ body, cookie = '', type = 'application/x-www-form-urlencoded' }: Sent = {}) {
  const method = body === undefined ? 'GET' : 'POST';
  const headers = { cookie, 'content-type': type };
  const request = new Request('https://academy.example/account/', { method, headers, body: body ?? null });
  return { request, currentLocale: 'en', response: { headers: new Headers(), status: 200 } };
}

/** What a browser knows that has been shown the page: its cookie, and the token of the form. */
async function aBrowser() {
  const page = aPage();
  const { form } = await readForm(page, Schema);
  const [cookie = ''] = (page.response.headers.get('set-cookie') ?? '').split(';');
  return { cookie, token: form.token };
}

async function post(fields: Record<string, string>) {
  const { cookie, token } = await aBrowser();
  const page = aPage({ cookie, body: new URLSearchParams({ 'form-token': token, ...fields }).toString() });
  return { page, asked: await readForm(page, Schema) };
}

test('a page that is asked for shows an empty form, and gives the browser a cookie that no script reads', async () => {
  const page = aPage();
  const { kind, form } = await readForm(page, Schema);
  expect(kind).toBe('blank');
  expect(form).toMatchObject({ locale: 'en', typed: {}, complaints: {} });
  expect(page.response.headers.get('set-cookie')).toMatch(/^form=[\w-]{43}; .*HttpOnly/);
  expect(page.response.headers.get('cache-control')).toBe('private, no-store');
});

test('a browser keeps its cookie from form to form', async () => {
  const { cookie, token } = await aBrowser();
  const page = aPage({ cookie });
  const { form } = await readForm(page, Schema);
  expect(form.token).toBe(token);
  expect(page.response.headers.get('set-cookie')).toBeNull();
});

test('what is sent is parsed', async () => {
  const { page, asked } = await post({ email: ' Li@A.CN ', name: '李明月' });
  expect(asked).toMatchObject({ kind: 'sent', values: { email: 'li@a.cn', name: '李明月' } });
  expect(page.response.status).toBe(200);
});

test('what is wrong is said beside its field, and what was typed stays', async () => {
  const { page, asked } = await post({ email: 'li', name: '' });
  expect(asked).toMatchObject({ kind: 'refused', form: { typed: { email: 'li' } } });
  expect(asked.form.complaints).toEqual({ email: 'email', name: 'email' });
  expect(page.response.status).toBe(422);
});

test('a field that was left out is missing', async () => {
  const { asked } = await post({ name: 'Li Ming' });
  expect(asked.form.complaints).toEqual({ email: 'missing' });
});

test('E09: fields that the form does not have are ignored, whatever they are called', async () => {
  const more = {
    role: 'admin',
    confirmed: 'true',
    blocked: 'false',
    __proto__: 'x',
    'constructor[prototype]': 'x',
  };
  const { asked } = await post({ email: 'li@a.cn', name: '李明月', ...more });
  expect(asked).toMatchObject({ kind: 'sent', values: { email: 'li@a.cn', name: '李明月' } });
  expect(asked.kind === 'sent' && Object.keys(asked.values)).toEqual(['email', 'name']);
});

test('F04: a form without the token of this browser is shown again and not taken', async () => {
  const [{ cookie }, other] = [await aBrowser(), await aBrowser()];
  const fields = 'email=li@a.cn&name=Li+Ming';
  for (const token of ['', 'x', other.token]) {
    const page = aPage({ cookie, body: `${fields}&form-token=${token}` });
    const asked = await readForm(page, Schema);
    expect(asked).toMatchObject({ kind: 'refused', form: { complaints: { form: 'stale' } } });
    expect(page.response.status).toBe(403);
  }
  const withoutCookie = aPage({ body: `${fields}&form-token=${other.token}` });
  expect((await readForm(withoutCookie, Schema)).kind).toBe('refused');
});

test.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x', ''])(
  'F04: content of type "%s" is no form',
  async (type) => {
    const { cookie, token } = await aBrowser();
    const page = aPage({ cookie, type, body: `email=li@a.cn&name=Li+Ming&form-token=${token}` });
    expect((await readForm(page, Schema)).kind).toBe('refused');
    expect(page.response.status).toBe(415);
  },
);

test('F13: names in brackets a thousand deep are names, and change nothing but themselves', () => {
  const deep = `a${'[b]'.repeat(1_000)}`;
  const typed = typedOf(`${encodeURIComponent(deep)}=1&__proto__[polluted]=1&__proto__=2&email=a&email=b`);
  expect(typed?.[deep]).toBe('1');
  expect(typed?.email).toBe('b');
  expect('polluted' in {}).toBe(false);
});

test('characters that nobody types are left out, and lines stay', () => {
  expect(typedOf('name=a%00b%1b%0d%0ac%09d')?.name).toBe('ab\r\nc\td');
});

test('F14: a form of a megabyte is refused unread', async () => {
  const { cookie, token } = await aBrowser();
  const page = aPage({ cookie, body: `form-token=${token}&email=${'a@'.repeat(500_000)}` });
  expect((await readForm(page, Schema)).form.complaints).toEqual({ form: 'tooLarge' });
  expect(page.response.status).toBe(413);
});

test('what a form asks is done, and leads on to a page that may be loaded again', async () => {
  const { cookie, token } = await aBrowser();
  const body = `email=li@a.cn&name=Li+Ming&form-token=${token}`;
  const done = await answerForm(aPage({ cookie, body }), Schema, ({ name }) =>
    Promise.resolve(seeOther(`/${name}/`, ['a=1', 'b=2'])),
  );
  expect(done).toBeInstanceOf(Response);
  const { status, headers } = done as Response; // as: just looked at
  expect([status, headers.get('location'), headers.getSetCookie()]).toEqual([
    303,
    '/Li Ming/',
    ['a=1', 'b=2'],
  ]);
});

test('what cannot be done is said, and when it may be tried again', async () => {
  const { cookie, token } = await aBrowser();
  const body = `email=li@a.cn&name=Li+Ming&form-token=${token}`;
  const taken = aPage({ cookie, body });
  const form = await answerForm(taken, Schema, () => Promise.resolve({ complaints: { name: 'unfit' } }));
  expect(form).toMatchObject({ complaints: { name: 'unfit' }, typed: { email: 'li@a.cn' } });
  expect(taken.response.status).toBe(422);
  const often = aPage({ cookie, body });
  expect(await answerForm(often, Schema, () => Promise.resolve({ wait: 61.2 }))).toMatchObject({
    wait: 61.2,
  });
  expect([often.response.status, often.response.headers.get('retry-after')]).toEqual([429, '62']);
});
