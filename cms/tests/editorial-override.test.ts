import { beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { standingOf } from './kit/desk.ts';
import { call, draftLesson, logIn, published } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const LESSON = 'api::catalog.lesson';

const cms = useCms();
let administrator: string;
beforeAll(async () => {
  administrator = await tokenOf('administrator');
});

const tokenOf = (role: string) =>
  logIn(
    cms,
    accounts.find((each) => each.role === role)!,
  );

/** Publishes past the review, as the panel asks for it; the version is the one that the text has. */
async function override(token: string, documentId: string, said: object = {}) {
  const { version } = await standingOf(cms, LESSON, { documentId });
  return call(cms, `/editorial/texts/${LESSON}/${documentId}/override?locale=zh-CN`, {
    method: 'POST',
    token,
    body: { version, words: '勘误，不能等', ...said },
  });
}

test('an administrator who says why publishes what nobody has approved, and it shows', async () => {
  const { documentId } = await draftLesson(cms);
  const { status, json } = await override(administrator, documentId);
  expect([status, json.state, json.isLive]).toEqual([200, 'published', true]);
  expect(json.history[0]).toMatchObject({ act: 'publish', isOverride: true, words: '勘误，不能等' });
  expect(await published(cms, 'lesson', { documentId })).toBeDefined();
  const lines = await cms.strapi.db
    .connection('editorial.audit')
    .where('subject', 'like', `%${documentId}%`)
    .where('action', 'like', 'entry.publish%')
    .select('action', 'actor_kind', 'words');
  expect(lines).toEqual([{ action: 'entry.publish-override', actor_kind: 'person', words: '勘误，不能等' }]);
});

test('without a reason nothing is published', async () => {
  const { documentId } = await draftLesson(cms);
  expect((await override(administrator, documentId, { words: '  ' })).status).toBe(400);
  expect(await published(cms, 'lesson', { documentId })).toBeUndefined();
});

test('who saw another version is told, and publishes nothing', async () => {
  const { documentId } = await draftLesson(cms);
  const { version } = await standingOf(cms, LESSON, { documentId });
  await cms.strapi.documents(LESSON).update({ documentId, locale: 'zh-CN', data: { body: '改' } });
  const { status, json } = await override(administrator, documentId, { version });
  expect([status, json.error.name]).toEqual([409, 'STALE']);
  expect(await published(cms, 'lesson', { documentId })).toBeUndefined();
});

test.each(['content-creator', 'first-reviewer', 'second-reviewer', 'moderator', 'finance'])(
  'a %s publishes nothing past the review',
  async (role) => {
    const { documentId } = await draftLesson(cms);
    expect((await override(await tokenOf(role), documentId)).status).toBe(403);
    expect(await published(cms, 'lesson', { documentId })).toBeUndefined();
  },
);

test('a text that is not there cannot be published', async () => {
  const { documentId } = await draftLesson(cms);
  await cms.strapi.documents(LESSON).delete({ documentId, locale: 'zh-CN' });
  expect((await override(administrator, documentId)).status).toBe(404);
});
