import { expect, test } from 'vitest';
import { mathIn, withDollarMath } from './math.ts';

test('formulas stand between dollar signs, prices do not', () => {
  const source = 'a $x_1$ b $5 and 6$ c\n\n$$\ny\n$$\n';
  expect(mathIn(source, []).map(({ start, end }) => source.slice(start, end))).toEqual([
    '$x_1$',
    '$5 and 6$',
    '$$\ny\n$$',
  ]);
  expect(mathIn('costs $5 or $6', [])).toEqual([]);
});

test("mdBook's formulas become formulas between dollar signs", () => {
  expect(withDollarMath('so \\\\( a\\_1 \\\\) is')).toBe('so $a_1$ is');
  expect(withDollarMath('\\\\[\n\\begin{matrix} a \\\\\\\\ b \\end{matrix}\n\\\\]')).toBe(
    '$$\n\\begin{matrix} a \\\\ b \\end{matrix}\n$$',
  );
});

test('formulas in code stay', () => {
  expect(withDollarMath('`\\\\( x \\\\)`')).toBe('`\\\\( x \\\\)`');
});
