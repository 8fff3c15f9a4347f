import { afterEach, expect, test } from 'vitest';
import { aLesson, aTag, idOf } from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import { publishedDocument } from './documents.ts';

const site = useSite();
const lesson = idOf('lesson', 'first-steps');

afterEach(() => {
  site.cms.documents = [];
  site.cms.unsayable.clear();
});

test('a document is told in every language that it is published in, and no other document with it', async () => {
  const both = [aLesson(), aLesson({ locale: 'en' })];
  site.cms.documents = [aTag(), ...both, aLesson({ slug: 'second-steps' })];
  expect(await publishedDocument('lesson', lesson)).toEqual(both);
});

test('what is not published is told as nothing', async () => {
  site.cms.documents = [aLesson()];
  expect(await publishedDocument('lesson', idOf('lesson', 'second-steps'))).toBeNull();
  expect(await publishedDocument('course', lesson)).toBeNull();
});

test('a document that is not as agreed is told by what it lacks', async () => {
  const faults = [{ locale: 'en', field: 'data.slug', problem: 'missing' as const }];
  site.cms.documents = [aLesson()];
  site.cms.unsayable.set(lesson, faults);
  expect(await publishedDocument('lesson', lesson)).toEqual({ faults });
});

test('an answer in another shape is refused and never taken for “not published”', async () => {
  site.cms.documents = [{ ...aLesson(), data: { slug: 1 } } as never]; // what the contract forbids
  await expect(publishedDocument('lesson', lesson)).rejects.toMatchObject({ code: 'ANSWER_STRANGE' });
});
