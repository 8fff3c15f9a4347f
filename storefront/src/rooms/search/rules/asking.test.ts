import { expect, test } from 'vitest';
import { isStrange, meantBy, queryOf, questionsFor, weigh, withMeant, type Vocabulary } from './asking.ts';
import { EVERY } from './lexemes.ts';
import { unitsOf } from './units.ts';

const words: Vocabulary = new Map([
  [EVERY, 100],
  ['rust', 90],
  ['ownership', 5],
  ['closure', 8],
  ['closur', 8],
]);
const weighed = (text: string) => weigh(unitsOf(text, 'en'), words);
const worths = (text: string) => weighed(text).map(({ worth }) => worth);

test('a rare word is worth more than a frequent one, and an idle one nearly nothing', () => {
  const [idle, frequent, rare] = worths('the rust ownership ');
  expect(rare).toBeGreaterThan(frequent!);
  expect(idle).toBeLessThan(rare! / 5);
});

test('a word that stands nowhere is worth as much as the best other, a name with figures far more', () => {
  const [rare, unknown, name] = worths('ownership zebra canary-7731 ');
  expect(unknown).toBe(rare);
  expect(name).toBeGreaterThan(2 * rare!);
});

test('only a word that stands nowhere may be another one mistyped', () => {
  const strange = (text: string) => unitsOf(text, 'en').map((unit) => isStrange(unit, words));
  expect(strange('onwership ownership the C# let ')).toEqual([true, false, false, false, false]);
});

test('of the words that look alike the nearest was meant, of equally near ones the most frequent', () => {
  const like = [
    { word: 'ownerships', sections: 1 },
    { word: 'ownership', sections: 5 },
    { word: 'membership', sections: 9 },
  ];
  expect(meantBy('onwership', like)).toEqual(['ownership', 'ownerships']);
  expect(withMeant(unitsOf('onwership', 'en')[0]!, ['ownership']).meant).toBe('ownership');
});

test('what holds all words is asked for first, what holds some of them apart', () => {
  const { together, apart } = questionsFor(weighed('ownership closure rust '), words);
  expect(together.map(({ query }) => query.split(' & ').length)).toEqual([3, 3]);
  expect(together.map(({ head }) => head)).toEqual([true, false]);
  expect(apart).toHaveLength(3 + 6);
});

test('where no word is known nothing is asked of the public index', () => {
  expect(questionsFor(weighed('zanzibar '), words)).toEqual({ together: [], apart: [] });
});

test('of an index whose words are not told everything is asked', () => {
  expect(questionsFor(weighed('zanzibar '), null).together).toHaveLength(2);
});

test.each([
  ["a'b", "'a''b'"],
  ['a\\', "'a\\\\'"],
  ['a & b | !c', "'a & b | !c'"],
  ['abc:*', "'abc':*"],
])('%s is asked for as %s', (lexeme, query) => {
  expect(queryOf(lexeme)).toBe(query);
});
