import { describe, expect, test } from 'vitest';
import { readFence } from './fence.ts';
import { highlight } from './highlight.ts';
import { GRAMMARS, grammarOf } from './languages.ts';
import { html, warningsOf } from './testing.ts';

const fenced = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\``;

describe('the line that opens a code block', () => {
  test.each([
    ['rust', 'rust'],
    ['Rust,ignore,does_not_compile', 'rust'],
    ['{.python .numberLines}', 'python'],
    ['language-js', 'js'],
    ['js{1,3}', 'js'],
    ['ts:src/a.ts', 'ts'],
    ['', ''],
  ])('%j names the language %j', (info, language) => {
    expect(readFence(info).language).toBe(language);
  });

  test('may carry a title and lines to point at', () => {
    expect(readFence('js {2,4-5} title="src/a b.js"')).toMatchObject({
      language: 'js',
      title: 'src/a b.js',
      highlighted: [
        [2, 2],
        [4, 5],
      ],
    });
  });
});

test('code is painted with classes', () => {
  expect(html(fenced('js', 'let a = "<b>"; // 注'))).toBe(
    '<pre class="code" tabindex="0"><code class="language-js"><span class="t-keyword">let</span> a ' +
      '<span class="t-keyword">= </span><span class="t-string">"&lt;b&gt;"</span>; <span class="t-comment">// 注</span></code></pre>',
  );
});

test.each(GRAMMARS)(
  'the grammar of %s is there, and loses no sign of the code',
  (grammar) => {
    const code = 'a = "b" # c\n\t<d e="f">{g}</d> // h';
    const text = highlight(code, grammar)
      ?.join('\n')
      .replace(/<[^>]*>/g, '');
    expect(text?.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(code);
  },
  60_000,
);

test('names of languages that authors use lead to a grammar', () => {
  expect(['sh', 'console', 'py', 'yml', 'c++', 'golang'].map(grammarOf)).not.toContain(null);
});

test('an unknown language is shown plain', () => {
  expect(html(fenced('klingon', 'a < b'))).toBe(
    '<pre class="code" tabindex="0"><code class="language-klingon">a &lt; b</code></pre>',
  );
});

test('a name that is no name is no class', () => {
  expect(html(fenced('"><script>', 'a'))).toBe('<pre class="code" tabindex="0"><code>a</code></pre>');
});

test('a title and marked lines are shown', () => {
  const shown = html(fenced('text {2} title="a.txt"', 'one\ntwo'));
  expect(shown).toContain('<figure class="code"><figcaption>a.txt</figcaption>');
  expect(shown).toContain('one\n<mark class="line">two</mark>');
});

test('a listing that is wrong on purpose says so in the language of the text', () => {
  expect(html(fenced('rust,ignore,does_not_compile', 'x'))).toContain('这段代码不能通过编译');
  expect(html(fenced('rust,panics', 'x'), { locale: 'en' })).toContain('This code panics');
});

test('lines that mdBook hides are hidden, in Rust only', () => {
  expect(html(fenced('rust', '# fn main() {\n#[test]\n## x\n# }'))).toContain('#[test]');
  expect(html(fenced('rust', '# fn main() {\n#[test]\n# }'))).not.toContain('main');
  expect(html(fenced('python', '# note'))).toContain('# note');
});

test('an include that was not resolved is left out, or shown where nothing else stands', () => {
  expect(html(fenced('rust', '{{#include a.rs}}\nlet b;'))).not.toContain('include');
  expect(html(fenced('text', '{{#include a.rs:1:2}}'))).toContain('>a.rs:1:2</code>');
  expect(warningsOf(fenced('rust', '{{#rustdoc_include a.rs}}'))).toEqual(['include-left-over: a.rs']);
  expect(warningsOf('{{#title 标题}}')).toEqual(['include-left-over: title 标题']);
});

test('code that would take too long is shown plain, with a warning', () => {
  const long = fenced('js', 'let a = 1;\n'.repeat(4000));
  expect(html(long)).not.toContain('<span');
  expect(warningsOf(long)[0]).toMatch(/^code-too-long: /);
});
