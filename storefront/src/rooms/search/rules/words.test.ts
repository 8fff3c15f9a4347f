import { expect, test } from 'vitest';
import { pairsOf, runsOf } from './words.ts';

test.each([
  ['C++ 与 C#', ['c++', '与', 'c#']],
  ['用 Node.js。', ['用', 'node.js']],
  ['std::vec::Vec<T>', ['std::vec::vec', 't']],
  ['snake_case 写法', ['snake_case', '写法']],
  ['ＵＴＦ－８', ['utf-8']],
  ['println!("{}")', ['println']],
])('%s holds %j', (text, runs) => {
  expect(runsOf(text).map((run) => run.text)).toEqual(runs);
});

test.each([
  ['RefCell', ['ref', 'cell']],
  ['HTTPServer', ['http', 'server']],
  ['std::collections::HashMap', ['std', 'collections', 'hash', 'map']],
  ['snake_case', ['snake', 'case']],
  ['plain', []],
])('the name %s is made of %j', (text, parts) => {
  expect(runsOf(text)).toEqual([{ han: false, text: text.toLowerCase(), parts }]);
});

test('a Chinese run is also found by every two neighbours, and by its last sign', () => {
  expect(pairsOf('待处理')).toEqual(['待处', '处理', '理']);
});
