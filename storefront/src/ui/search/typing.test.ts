import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchWhileTyping } from './typing.ts';

/** A field with what is heard of it. Whoever searches gets the answer that the test gives him later. */
function typist() {
  const input = Object.assign(new EventTarget(), { value: '' });
  const heard: string[] = [];
  const answers = new Map<string, (isInVain: boolean) => void>();
  searchWhileTyping(
    input as unknown as HTMLInputElement, // as: it is used for its value and events only
    {
      search(text, signal) {
        heard.push(`search ${text}`);
        signal.addEventListener('abort', () => heard.push(`abort ${text}`));
        return new Promise((resolve) => answers.set(text, resolve));
      },
      failed: () => heard.push('failed'),
      missed: (text) => heard.push(`missed ${text}`),
    },
  );
  const fire = (name: string, value: string, more = {}) => {
    input.value = value;
    input.dispatchEvent(Object.assign(new Event(name), more));
  };
  return {
    heard,
    type: (value: string) => fire('input', value),
    compose: (value: string) => fire('input', value, { isComposing: true }),
    compositionEnds: (value: string) => fire('compositionend', value),
    answer: (text: string, isInVain: boolean) => answers.get(text)?.(isInVain),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is searched before the fingers rest', async () => {
  const { heard, type } = typist();
  for (const text of ['r', 'ru', 'rus', 'rust']) type(text);
  await vi.advanceTimersByTimeAsync(80);
  expect(heard).toEqual(['search rust']);
});

test('who types on no longer wants the answer to what stood there before', async () => {
  const { heard, type } = typist();
  type('ru');
  await vi.advanceTimersByTimeAsync(80);
  type('rust');
  await vi.advanceTimersByTimeAsync(80);
  expect(heard).toEqual(['search ru', 'abort ru', 'search rust']);
});

test('letters that an input method composes are not searched, and the word once it stands', async () => {
  const { heard, compose, compositionEnds } = typist();
  compose('suo');
  await vi.advanceTimersByTimeAsync(500);
  compose('suoyou');
  await vi.advanceTimersByTimeAsync(500);
  expect(heard).toEqual([]);
  compositionEnds('所有');
  await vi.advanceTimersByTimeAsync(80);
  expect(heard).toEqual(['search 所有']);
});

test('spaces change nothing', async () => {
  const { heard, type } = typist();
  type('rust');
  await vi.advanceTimersByTimeAsync(80);
  type('rust ');
  await vi.advanceTimersByTimeAsync(80);
  expect(heard).toEqual(['search rust']);
});

test('only who stops for a second at what was not found has missed it', async () => {
  const { heard, type, answer } = typist();
  type('mac');
  await vi.advanceTimersByTimeAsync(80);
  answer('mac', true);
  await vi.advanceTimersByTimeAsync(500);
  type('macro');
  await vi.advanceTimersByTimeAsync(80);
  answer('macro', true);
  await vi.advanceTimersByTimeAsync(919);
  expect(heard).not.toContain('missed macro');
  await vi.advanceTimersByTimeAsync(1);
  expect(heard.filter((what) => what.startsWith('missed'))).toEqual(['missed macro']);
});

test('what was found is not missed', async () => {
  const { heard, type, answer } = typist();
  type('rust');
  await vi.advanceTimersByTimeAsync(80);
  answer('rust', false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toEqual(['search rust']);
});
