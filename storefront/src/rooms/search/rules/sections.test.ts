import { expect, test } from 'vitest';
import { cutSections } from './sections.ts';

const HTML = `<p>Before &amp; all.</p>
<h2 id="one">First <code>x</code><a class="anchor" href="#one" aria-label="Link">#</a></h2>
<p>Text of <em>one</em>.</p><p>More.</p>
<pre class="code"><code>let a = 1;</code></pre>
<p>Sum <math><mi>x</mi><annotation>x^2</annotation></math> and <svg><text>box</text></svg> end.</p>
<h4 id="deep">Deep</h4><p>Below.</p>
<h3 id="two">Second</h3><p>Last.</p>`;

test('a text is cut at its headings of two degrees, and what stands before them is a cut of its own', () => {
  const cuts = cutSections(HTML);
  expect(cuts.map(({ heading, anchor }) => [heading, anchor])).toEqual([
    [null, null],
    ['First x', 'one'],
    ['Second', 'two'],
  ]);
  expect(cuts[0]!.text).toBe('Before & all.');
  expect(cuts[2]!.text).toBe('Last.');
});

test('blocks do not run together, and a lower heading is text', () => {
  expect(cutSections(HTML)[1]!.text).toBe(
    'Text of one . More. Sum and end. Deep Below.'.replace(' . M', '. M'),
  );
});

test('code is kept apart, and neither formulas nor diagrams are read', () => {
  const { text, code } = cutSections(HTML)[1]!;
  expect(code).toBe('let a = 1;');
  expect(text).not.toMatch(/x\^2|box|let a/);
});

test('a text without headings is one cut, and an empty one too', () => {
  expect(cutSections('<p>All.</p>')).toHaveLength(1);
  expect(cutSections('')).toEqual([{ heading: null, anchor: null, text: '', code: '' }]);
});
