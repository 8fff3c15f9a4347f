import { expect, test } from 'vitest';
import { FOLLOW } from './rights';

test('the right to follow does not end like one of the content manager, whose edit view goes by the last word', () => {
  expect(['create', 'read', 'update', 'delete', 'publish']).not.toContain(FOLLOW.split('.').at(-1));
});
