import { expect, test } from 'vitest';
import { html, warningsOf } from './testing.ts';

/** The TeX sources of the formulas in a rendered text. */
function formulas(source: string): string[] {
  return Array.from(html(source).matchAll(/<annotation[^>]*>([^<]*)<\/annotation>/g), ([, tex = '']) => tex);
}

test.each([
  ['行内公式$a+b$是', ['a+b']],
  ['$a_b$ 和 $c_d$', ['a_b', 'c_d']],
  ['*甲 $x*y$ 乙*', ['x*y']],
  ['$\\text{当，} x$', ['\\text{当，} x']],
  ['$速度=距离$', ['速度=距离']],
  ['\\(x^2\\) 与 \\(n\\)', ['x^2', 'n']],
  ['$`a+b`$', ['a+b']],
  ['$$\\frac{a}{b}$$', ['\\frac{a}{b}']],
  ['$$\nx\n=1\n$$', ['x\n=1']],
  ['\\[\nE = mc^2\n\\]', ['E = mc^2']],
  ['```math\n\\sum_i i\n```', ['\\sum_i i']],
  ['- 列表中\n\n  $$\n  y\n  $$', ['y']],
])('%j holds the formulas %j', (source, expected) => {
  expect(formulas(source)).toEqual(expected);
});

test.each([
  '价格$5和$6元',
  '从$5到$10',
  '$5的比$6的贵',
  '会员$6，见$',
  'It costs $5 and $6.',
  'US$5-US$10',
  '用 $ 开头',
  '参考 \\[1\\] 与 \\(see below\\)',
  '`$a$`',
])('%j holds no formula', (source) => {
  expect(formulas(source)).toEqual([]);
});

test('the underscore and the star of a formula are no emphasis', () => {
  expect(html('*甲 $x*y$ 乙*')).toMatch(/^<p><em>甲 <math[\s\S]*<\/math> 乙<\/em><\/p>$/);
});

test('a formula carries neither styles nor a wrapper', () => {
  const boxed = html('$$\\fbox{a} \\pmb{b} \\colorbox{red}{c}$$');
  expect(boxed).toMatch(/^<p><math [^>]*display="block">/);
  expect(boxed).not.toContain(' style=');
});

test('a formula that cannot be read is shown as it was written', () => {
  expect(html('$\\frac{a$ b')).toBe('<p><code class="math-source">\\frac{a</code> b</p>');
  expect(warningsOf('$\\frac{a$ b')).toEqual(['math-invalid: \\frac{a']);
});

test('commands that would reach outside the formula do nothing', () => {
  expect(html('$\\href{javascript:alert(1)}{x}$')).not.toContain('href="');
  expect(html('$\\htmlStyle{color:red}{x}$')).not.toContain('style=');
});
