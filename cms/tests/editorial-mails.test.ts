import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Cms, draftLesson, startCms } from './kit/index.ts';
import { newPostOffice, type PostOffice } from './kit/mailbox.ts';

let cms: Cms;
let postOffice: PostOffice;
beforeAll(async () => {
  postOffice = await newPostOffice();
  await postOffice.open();
  cms = await startCms({ SMTP_URL: postOffice.smtpUrl, CMS_URL: 'https://cms.example.org' });
});
afterAll(async () => {
  await cms.close();
  await postOffice.close();
});

const SOON = { timeout: 30_000, interval: 200 };
const table = () => cms.strapi.db.connection('editorial.notification');

/** Somebody new at the desk, with a mail address of their own. */
async function somebody(name: string, account: object = {}) {
  const email = `${name}@example.org`;
  const user = { firstname: name, lastname: '', password: 'Long-Enough-1', isActive: true, ...account };
  return cms.strapi.service('admin::user').create({ email, roles: [], ...user });
}

/** What this person is told of new lessons, all at once; answers the rows' numbers and the lessons. */
async function tellAll({ id }: { id: number }, said: object[]): Promise<{ id: number; lesson: string }[]> {
  const rows = await Promise.all(
    said.map(async (one) => ({
      recipient_id: id,
      kind: 'returned',
      uid: 'api::catalog.lesson',
      document_id: (await draftLesson(cms)).documentId,
      locale: 'zh-CN',
      title: '第一课',
      person_name: 'Wang',
      words: '缺少出处',
      ...one,
    })),
  );
  const told = await table().insert(rows).returning(['id', 'document_id']);
  return told.map((row) => ({ id: row.id, lesson: row.document_id }));
}

async function tell(person: { id: number }, said: object = {}) {
  return (await tellAll(person, [said]))[0]!;
}

const stateOf = ({ id }: { id: number }) => table().where({ id }).first('*');
const isMailed = (row: { id: number }) =>
  vi.waitFor(async () => expect((await stateOf(row)).mailed_at).not.toBeNull(), SOON);

test('a notification goes out by mail, in the language of whoever gets it, with the way to the text', async () => {
  const [li, ann] = [await somebody('li'), await somebody('ann', { preferedLanguage: 'en' })];
  const [chinese, english] = [await tell(li), await tell(ann)];
  await Promise.all([isMailed(chinese), isMailed(english)]);
  const link = (documentId: string) =>
    `https://cms.example.org/admin/content-manager/collection-types/api::catalog.lesson/${documentId}?plugins[i18n][locale]=zh-CN`;
  expect(await postOffice.mailsFor('li@example.org')).toMatchObject([
    { subject: 'Wang 退回了《第一课》', text: expect.stringContaining(link(chinese.lesson)) },
  ]);
  expect(await postOffice.mailsFor('ann@example.org')).toMatchObject([
    { subject: 'Wang returned “第一课”', html: expect.stringContaining('缺少出处') },
  ]);
});

test('what waits for the same person goes out as one mail', async () => {
  const chen = await somebody('chen', { preferedLanguage: 'en' });
  const rows = await tellAll(chen, [{ title: 'One' }, { title: 'Two', kind: 'approved' }]);
  await Promise.all(rows.map(isMailed));
  expect(await postOffice.mailsFor('chen@example.org')).toMatchObject([
    { subject: '2 new notifications from the editors’ desk' },
  ]);
});

test('whoever is blocked gets no mail, and the row says why', async () => {
  const row = await tell(await somebody('blocked', { blocked: true }));
  await vi.waitFor(async () => expect((await stateOf(row)).mail_failure).toContain('blocked'), SOON);
  expect(await postOffice.mailsFor('blocked@example.org')).toEqual([]);
});

test('a mail that the server did not take is sent later', async () => {
  await postOffice.close();
  const row = await tell(await somebody('later'));
  await vi.waitFor(async () => expect((await stateOf(row)).mail_attempts).toBe(1), SOON);
  await vi.waitFor(async () => {
    const { wait } = await table()
      .where({ id: row.id })
      .first(cms.strapi.db.connection.raw('extract(epoch from mail_leased_until - now()) as wait'));
    expect(Number(wait)).toBeLessThan(61);
  }, SOON);
  await postOffice.open();
  await table()
    .where({ id: row.id })
    .update({ mail_leased_until: new Date(0) });
  await isMailed(row);
  expect(await postOffice.mailsFor('later@example.org')).toHaveLength(1);
});

test('a mail that is given up after its last attempt stands in the audit trail', async () => {
  await postOffice.close();
  const row = await tell(await somebody('unlucky'), { mail_attempts: 4, title: '没有寄出' });
  await vi.waitFor(async () => expect((await stateOf(row)).mail_failure).toContain('ECONNREFUSED'), SOON);
  const lines = await cms.strapi.db
    .connection('editorial.audit')
    .where({ action: 'mail.failed', label: '没有寄出' });
  expect(lines).toMatchObject([{ actor_kind: 'system', words: expect.stringContaining('ECONNREFUSED') }]);
});
