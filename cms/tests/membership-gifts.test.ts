import { createHash } from 'node:crypto';
import { canonicalGiftCode, GiftCodesAnswer, GiftLinkAnswer } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { liveLesson } from './kit/index.ts';
import { atDesk, liveTier, useSiteSide } from './kit/membership.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const site = useSiteSide(() => desk.cms);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const payloadOf = async (id: number) =>
  JSON.parse(
    String((await site.query('select payload from membership.command where id = $1', [id]))[0]?.payload),
  );

async function makeCodes(said: object = {}) {
  const target = await liveTier(desk.cms);
  const some = { count: 3, target, days: 30, mostClaims: 1, endsAt: null, note: '书展', why: '书展赠送' };
  const { status, json } = await atDesk(desk, '/gift-codes', { body: { ...some, ...said } });
  if (status !== 200) throw new Error(`The desk answered ${status}`);
  return { target, ...GiftCodesAnswer.parse(json) };
}

/** What a worker makes of a command for codes. */
const keepCodes = (commandId: number, target: string, count: number) =>
  site.query(
    `insert into membership.gift_code (hash, target, lasts, command_id, note)
     select sha256(($1 || i)::bytea), $2, interval '30 days', $1::bigint, '书展' from generate_series(1, $3) i`,
    [String(commandId), target, count],
  );

test('codes are told once, and their hashes alone are kept', async () => {
  const { codes, commandId } = await makeCodes();
  const canonical = codes.map(({ code }) => canonicalGiftCode(code)!);
  expect(new Set(canonical).size).toBe(3);
  expect(codes[0]).toEqual({
    code: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/),
    url: `http://127.0.0.1:4321/redeem/${codes[0]!.code}/`,
  });
  const payload = await payloadOf(commandId);
  expect(payload).toMatchObject({ kind: 'gift_codes.make', hashes: canonical.map(sha256), mostClaims: 1 });
  for (const code of canonical) expect(JSON.stringify(payload)).not.toContain(code);
});

test('neither the trail nor the list of commands holds a code, a link or a hash of one', async () => {
  const { codes, commandId } = await makeCodes();
  const lesson = await liveLesson(desk.cms, { access: 'paid' });
  const body = { lessonId: lesson.documentId, endsAt: null, mostReaders: null, note: '', why: '给记者' };
  const { json } = await atDesk(desk, '/gift-links', { body });
  const token = /\/gift\/(.+)\/$/.exec(json.url)![1]!;
  const seen = JSON.stringify([
    await site.query('select * from editorial.audit'),
    (await atDesk(desk, '/commands')).json,
    await site.query('select * from membership.desk_command'),
  ]);
  const secrets = codes.flatMap(({ code }) => [
    code,
    canonicalGiftCode(code)!,
    sha256(canonicalGiftCode(code)!),
  ]);
  for (const secret of [...secrets, token, sha256(token)]) expect(seen).not.toContain(secret);
  expect(seen).toContain(`\\"commandId\\": ${commandId}`);
});

test('a gift link opens one lesson, and nothing else can be linked to', async () => {
  const lesson = await liveLesson(desk.cms, { access: 'paid' });
  const said = { endsAt: null, mostReaders: 20, note: '', why: '给记者' };
  const { json } = await atDesk(desk, '/gift-links', { body: { ...said, lessonId: lesson.documentId } });
  const { url, commandId } = GiftLinkAnswer.parse(json);
  const [, token] = /^http:\/\/127\.0\.0\.1:4321\/gift\/([\w-]{43})\/$/.exec(url)!;
  expect(await payloadOf(commandId)).toMatchObject({ hash: sha256(token!), lessonId: lesson.documentId });
  const tier = await liveTier(desk.cms);
  const refused = await atDesk(desk, '/gift-links', { body: { ...said, lessonId: tier } });
  expect(refused.json.error.code).toBe('NO_SUCH_TARGET');
});

test('E12: more than 50 codes need a second administrator', async () => {
  expect([
    (await makeCodes({ count: 50 })).needsSecond,
    (await makeCodes({ count: 51 })).needsSecond,
  ]).toEqual([false, true]);
});

test('codes are listed by the command that made them, and revoked together', async () => {
  const { commandId, target } = await makeCodes({ count: 3 });
  await keepCodes(commandId, target, 3);
  await site.query(
    `update membership.gift_code set claims = 1 where id = (select id from membership.gift_code where command_id = $1 limit 1)`,
    [commandId],
  );
  const { json } = await atDesk(desk, '/gift-codes');
  expect(json.items[0]).toMatchObject({
    ...{ commandId, codes: 3, live: 2, claims: 1, days: 30, note: '书展' },
    target: { documentId: target, type: 'tier', title: '普通会员' },
  });
  const path = `/gift-codes/${commandId}/revocation`;
  expect((await atDesk(desk, path, { body: { why: '泄露了' } })).json).toEqual({ revoked: 2 });
  const asked = await site.query(`select payload from membership.command where kind = 'gift_code.revoke'`);
  expect(asked).toHaveLength(2);
  await site.query('update membership.gift_code set revoked_at = now() where command_id = $1', [commandId]);
  expect((await atDesk(desk, path, { body: { why: '再来' } })).json.error.code).toBe('GIFT_IS_OVER');
});

test('whoever asks at the door of commands cannot bring secrets of their own', async () => {
  const command = {
    ...{ kind: 'gift_codes.make', hashes: [sha256('mine')], target: await liveTier(desk.cms) },
    ...{ days: null, mostClaims: 1, endsAt: null, note: '' },
  };
  const { status } = await atDesk(desk, '/commands', { body: { command, why: '自带' } });
  expect(status).toBe(400);
});
