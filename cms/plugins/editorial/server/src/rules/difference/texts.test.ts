import type { DifferencePart } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { compareTexts } from './texts';

const side = (parts: DifferencePart[], without: DifferencePart['kind']) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
/** As in `我们[-今天-]{+明天+}学习。` */
const marked = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

function expectExact(before: string, after: string): DifferencePart[] {
  const parts = compareTexts(before, after);
  expect(side(parts, 'added')).toBe(before);
  expect(side(parts, 'removed')).toBe(after);
  return parts;
}

test('one changed word of a Chinese sentence shows as this word alone', () => {
  expect(marked('我们今天学习所有权和借用。', '我们明天学习所有权和借用。')).toBe(
    '我们[-今天-]{+明天+}学习所有权和借用。',
  );
});

test('one changed word of an English sentence shows as this word alone', () => {
  expect(marked('Water comes first.', 'Water goes first.')).toBe('Water [-comes-]{+goes+} first.');
});

test('mixed text is cut where words of either language end', () => {
  expect(marked('用 `cargo build` 编译 Rust 程序', '用 `cargo run` 编译 Rust 程序')).toBe(
    '用 `cargo [-build-]{+run+}` 编译 Rust 程序',
  );
});

test('signs count', () => {
  expect(marked('好，走吧', '好。走吧')).toBe('好[-，-]{+。+}走吧');
  expect(marked('a b', 'a  b')).toBe('a[- -]{+  +}b');
});

test('a moved section goes from one place and comes to another, and nothing else changes', () => {
  const [one, two, three] = ['## 一\n\n甲甲甲。\n\n', '## 二\n\n乙乙乙。\n\n', '## 三\n\n丙丙丙。\n\n'];
  expect(marked(`${one}${two}${three}尾`, `${two}${three}${one}尾`)).toBe(
    `[-${one}-]${two}${three}{+${one}+}尾`,
  );
});

test('a sentence that was written anew shows whole, not as what its words happen to share', () => {
  const before = 'It was a quiet day in the tea house, and nobody came.';
  const after = 'Let a friend read the draft before anybody else does, then cut.';
  expect(compareTexts(before, after).filter(({ kind }) => kind === 'same')).toHaveLength(1);
});

test('what is empty becomes all of what came', () => {
  expect(compareTexts('', '新')).toEqual([{ kind: 'added', text: '新' }]);
  expect(compareTexts('旧', '')).toEqual([{ kind: 'removed', text: '旧' }]);
  expect(compareTexts('', '')).toEqual([]);
  expect(compareTexts('一样\n', '一样\n')).toEqual([{ kind: 'same', text: '一样\n' }]);
});

/** Numbers that look random and are the same in every run (Lehmer's generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const PIECES = [
  '所有权',
  '借用',
  '，',
  '。',
  ' ',
  '\n',
  '\n\n',
  'tea',
  'Tea',
  '**',
  '讲',
  '👨‍👩‍👧',
  'e\u0301',
  '\r\n',
  '1.5',
  '$x$',
];

function someText(roll: (sides: number) => number, length: number): string {
  return Array.from({ length }, () => PIECES[roll(PIECES.length)]).join('');
}

function edited(text: string, roll: (sides: number) => number): string {
  const at = roll(text.length + 1);
  return text.slice(0, at) + someText(roll, roll(4)) + text.slice(at + roll(9));
}

test('both versions can be put together again from the parts, whatever was changed', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const roll = dice(seed * 7919);
    const before = someText(roll, roll(60));
    let after = before;
    for (let edits = roll(6); edits > 0; edits -= 1) after = edited(after, roll);
    const parts = expectExact(before, after);
    expect(parts.every(({ text }) => text !== '')).toBe(true);
    expect(parts.every(({ kind }, index) => kind !== parts[index - 1]?.kind)).toBe(true);
  }
});

test('a replaced word in a long book shows in every place, and only there', () => {
  const line = (nth: number) => `第${nth}段讲的是所有权，它和借用有关，also in English words.\n\n`;
  const before = Array.from({ length: 1000 }, (_, nth) => line(nth)).join('');
  const after = before.replaceAll('借用', '引用');
  const parts = expectExact(before, after);
  expect(parts.filter(({ kind }) => kind === 'removed')).toEqual(
    Array.from({ length: 1000 }, () => ({ kind: 'removed', text: '借用' })),
  );
});

test('books that have nothing in common come to an end', () => {
  const roll = dice(11);
  const words = (length: number) => Array.from({ length }, () => `${roll(1e9)}`).join(' ');
  const book = () => Array.from({ length: 3000 }, () => words(10)).join('\n\n');
  expectExact(book(), book());
  const long = 'x '.repeat(1_250_000);
  expectExact(long, `${long.slice(0, 1_000_000)}y${long.slice(1_000_000)}`);
  expectExact(long, long.replaceAll('x', 'y'));
});
