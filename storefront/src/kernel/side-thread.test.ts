import { afterEach, expect, test } from 'vitest';
import { codeOf, SiteError } from './errors.ts';
import { SideThread } from './side-thread.ts';

type Job = { double: number } | { fail: 'foreseen' | 'disk' | 'exit' };

const entry = new URL('../testing/thread-entry.ts', import.meta.url).href;
let thread: SideThread<Job, number>;
const begin = () => (thread = new SideThread(entry, 'attendJobs'));
afterEach(() => thread.dismiss());

test('jobs are done elsewhere, one after the other', async () => {
  begin();
  expect(await thread.ask({ double: 2 })).toBe(4);
  expect(await thread.ask({ double: 21 })).toBe(42);
});

test('what was foreseen to fail fails here as it did there', async () => {
  const failing = begin().ask({ fail: 'foreseen' });
  await expect(failing).rejects.toThrow(SiteError);
  await expect(failing).rejects.toMatchObject({
    code: 'PAGE_FAILED',
    message: 'A page failed.',
    status: 503,
  });
});

test('a full disk is known as one', async () => {
  const error = await begin()
    .ask({ fail: 'disk' })
    .catch((failure: unknown) => failure);
  expect(error).toMatchObject({ message: 'No space left.', path: '/data' });
  expect(codeOf(error)).toBe('ENOSPC');
});

test('a thread that ends with its job undone is a failure, not a silence', async () => {
  await expect(begin().ask({ fail: 'exit' })).rejects.toThrow('ended before its work did');
});

test('a thread that has ended is begun again for the next job', async () => {
  begin();
  await thread.ask({ fail: 'exit' }).catch(() => undefined);
  expect(await thread.ask({ double: 3 })).toBe(6);
});

test('a side thread that was never asked can be dismissed', async () => {
  await expect(begin().dismiss()).resolves.toBeUndefined();
});
