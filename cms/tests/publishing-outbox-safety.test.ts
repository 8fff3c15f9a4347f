import { expect, test } from 'vitest';
import { traceOf } from './kit/desk.ts';
import { draftLesson, liveLesson, publish } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { useCms } from './kit/use.ts';

const LESSON = 'api::catalog.lesson';

const cms = useCms();
const { told, woken, query } = useOutbox(() => cms);

test('who listens is woken once the transaction is committed, and once for all that it changed', async () => {
  const [first, second] = [await draftLesson(cms), await draftLesson(cms)];
  const before = await woken();
  const lines = await told(() =>
    cms.strapi.db.transaction(async () => {
      await publish(cms, LESSON, first);
      await publish(cms, LESSON, second);
      expect(await woken()).toBe(before);
    }),
  );
  expect(lines).toHaveLength(2);
  expect(await woken()).toBe(before + 1);
});

test('a text that one transaction publishes, changes and publishes again is told of once', async () => {
  const { documentId } = await draftLesson(cms);
  const work = () =>
    cms.strapi.db.transaction(async () => {
      for (const title of ['一', '二']) {
        await cms.strapi.documents(LESSON).update({ documentId, locale: 'zh-CN', data: { title } });
        await publish(cms, LESSON, { documentId });
      }
    });
  expect(await told(work)).toEqual([`lesson ${documentId} zh-CN`]);
});

test('a publication that fails tells nobody', async () => {
  const lesson = await draftLesson(cms);
  const before = await woken();
  const failing = () =>
    cms.strapi.db
      .transaction(async () => {
        await publish(cms, LESSON, lesson);
        throw new Error('too late');
      })
      .catch(() => undefined);
  expect(await told(failing)).toEqual([]);
  expect(await woken()).toBe(before);
});

test.each([
  'select * from site.outbox',
  `update site.outbox set state = 'live', done_at = now()`,
  'delete from site.outbox',
  `insert into site.outbox (type, document_id, locale, state, done_at)
   values ('lesson', repeat('a', 24), 'en', 'live', now())`,
  'truncate site.outbox',
])('to the CMS, this is forbidden: %s', async (sql) => {
  await liveLesson(cms);
  await expect(cms.strapi.db.connection.raw(sql)).rejects.toMatchObject({ code: '42501' });
});

test('where the outbox is gone, nothing is published and nothing changed', async () => {
  const lesson = await draftLesson(cms);
  const before = await traceOf(cms, LESSON, lesson.documentId);
  await query('alter table site.outbox rename to outbox_away');
  await expect(publish(cms, LESSON, lesson)).rejects.toThrow('site.outbox');
  expect(await traceOf(cms, LESSON, lesson.documentId)).toEqual(before);
  await query('alter table site.outbox_away rename to outbox');
  expect(await told(() => publish(cms, LESSON, lesson))).toEqual([`lesson ${lesson.documentId} zh-CN`]);
});
