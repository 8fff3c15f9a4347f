import { expect, test } from 'vitest';
import { untilItEnds } from './companion-thread.ts';

const entry = new URL('../testing/thread-entry.ts', import.meta.url).href;

test('a thread works until the signal comes, and is then ended whatever it does', async () => {
  const end = new AbortController();
  const working = untilItEnds({ entry, work: 'goOn', signal: end.signal });
  end.abort();
  expect(await working).toBe('done');
});

test('a thread that falls says why', async () => {
  const { signal } = new AbortController();
  await expect(untilItEnds({ entry, work: 'fall', signal })).rejects.toThrow('It fell.');
  await expect(untilItEnds({ entry, work: 'leave', signal })).rejects.toThrow('ended by itself');
});
