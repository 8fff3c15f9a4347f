import { expect, test } from 'vitest';
import { anArticle, aLesson } from '../../../testing/documents.ts';
import { divide } from './divide.ts';

const canary = 'canary-in-a-coal-mine';

test('the text of a paid lesson goes to membership, and nothing of it to the catalog', () => {
  const { catalog, membership } = divide([
    aLesson({ access: 'paid' }, { markdown: `## ${canary}\n\n${canary}` }),
  ]);
  expect(JSON.stringify(catalog)).not.toContain(canary);
  expect(membership[0]?.body.markdown).toContain(canary);
});

test.each(['free', 'preview'] as const)('the text of a %s lesson is public', (access) => {
  const { catalog, membership } = divide([aLesson({ access }, { markdown: 'open to all' })]);
  expect(catalog).toMatchObject([{ body: { markdown: 'open to all' } }]);
  expect(membership).toEqual([]);
});

test('what is written goes to editorial', () => {
  expect(divide([anArticle()]).editorial).toHaveLength(1);
});
