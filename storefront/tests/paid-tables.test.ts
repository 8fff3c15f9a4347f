import { beforeAll, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { pull } from '#rooms/publishing/index.ts';
import { useSite } from '../src/testing/site.ts';
import { publishFilmedLesson } from './kit/filmed-lesson.ts';

const site = useSite();

beforeAll(async () => {
  await publishFilmedLesson(site.cms);
  await pull();
});

test('A17: what is said of a paid lesson in public tables names none of its files', async () => {
  const told = await rows<{ row: string }>(
    `select l::text as row from site.lesson l union all select o::text from site.outline o
     union all select s::text from search.section s`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ row }) => row).join('\n')).not.toMatch(/gated|talk_1|sheet_1|photo_1|第二段的题目/);
});
