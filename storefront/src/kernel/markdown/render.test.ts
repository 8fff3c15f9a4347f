import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../testing/env.ts';
import { renderMarkdown, RENDERER_VERSION } from './index.ts';
import { faultsOf, library, randomFrom } from './testing.ts';

const PIECES = [
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```',
    '\n```js\n',
    '\n```mermaid\ngraph TD\nA-->B\n',
    '$',
    '$$',
    '\\(',
    '\\]',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    ' ',
    '    ',
    '\t',
    '> ',
    '> [!NOTE]\n> ',
    '> [!提示] ',
    '- ',
    '- [x] ',
    '1. ',
    '# ',
    '## 标题',
  ],
  ...[
    '重要：',
    '“引”',
    '，',
    '文字',
    'word',
    'a<b',
    '&amp;',
    '&#60;script&#62;',
    '&#x6A;avascript:',
    '\u0000',
    '\ud800',
    '\ufeff',
  ],
  ...[
    '[a](/x)',
    '[a](javascript:alert(1))',
    '![p](/uploads/cover_1.png "t")',
    '[v](/uploads/talk_1.mp4)',
    '[r]: /y "z"\n',
    '[r]',
    '[^1]',
    '\n[^1]: note\n',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<b',
    '>',
    '<img src=x onerror=alert(1)>',
    '<img src="/uploads/cover_1.png" style="x">',
    '<script>',
    '</script>',
  ],
  ...[
    '<style>*{}</style>',
    '<svg onload=alert(1)>',
    '</svg>',
    '<math><mi xlink:href="javascript:1">',
    '<a id="标题" href="data:text/html,x">',
    '</a>',
  ],
  ...[
    '<table>',
    '<td>',
    '</table>',
    '| a | b |\n|---|:-:|\n| 1 | 2 |\n',
    '<!--',
    '-->',
    '<?php',
    '<![CDATA[',
    ']]>',
    '<Listing number="1" caption="`x`">',
    '</Listing>',
  ],
  ...[
    '<details open><summary>s</summary>',
    '</details>',
    '"',
    "'",
    '<a title="',
    '<iframe src=//evil>',
    '<textarea>',
    '<noscript>',
    '<title>',
    '{{#include x.rs}}',
    '<T>',
  ],
  ...[
    'https://例.com/a。',
    'http://a.b/c_d*e',
    '<https://x.y>',
    'a@b.cc',
    '<video src="/uploads/talk_1.mp4" autoplay onplay=x>',
    '<h1 id="fn:1">',
    '<span class="filename">',
  ],
];

const corpus = corpusFolder();
const chapters = corpus && existsSync(corpus) ? chaptersIn(corpus) : [];
if (chapters.length === 0) {
  console.warn('SKIPPED: rendering the real course. Set CORPUS_DIR to the folder that holds it.');
}

function chaptersIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}

describe('whatever an author writes', () => {
  test('yields well-formed HTML without scripts, styles, foreign schemes and repeated ids', () => {
    const random = randomFrom(20261122);
    for (let round = 0; round < 1500; round += 1) {
      const source = Array.from({ length: 1 + random(24) }, () => PIECES[random(PIECES.length)]).join('');
      const { html, warnings } = renderMarkdown(source, library);
      const failures = warnings.filter(({ code }) => code === 'rendering-failed');
      expect([...faultsOf(html), ...failures], `${JSON.stringify(source)}\n${html}`).toEqual([]);
    }
  }, 60_000);

  test('yields the same bytes each time, whatever was rendered in between', () => {
    const source =
      '# 甲\n[^1] $x$ <b>y</b>\n\n```mermaid\ngraph TD\nA-->B\n```\n\n```js\nlet a\n```\n\n[^1]: 注';
    const first = renderMarkdown(source, library);
    renderMarkdown('[^1] [^2]\n\n[^2]: ![[^1]](x)\n[^1]: ```', library);
    expect(renderMarkdown(source, library)).toEqual(first);
  });

  test.skipIf(chapters.length === 0)(
    'holds for every chapter of a real course',
    () => {
      for (const chapter of chapters) {
        const { html, warnings } = renderMarkdown(readFileSync(chapter, 'utf8'), library);
        expect(faultsOf(html), chapter).toEqual([]);
        expect(
          warnings.filter(({ code }) => !/^(?:link|media)-/.test(code)),
          chapter,
        ).toEqual([]);
      }
    },
    120_000,
  );
});

test('the checks of this file notice what they look for', () => {
  expect(faultsOf('<p style="x">')).toEqual(['attribute style', 'open p']);
  expect(faultsOf('<b id="a"><i id="a"></b></i>')).toEqual(['id a twice', 'stray </b>', 'stray </i>']);
  expect(faultsOf('<a href="javascript:x"></a><script></script><b')).toEqual([
    'address javascript:x',
    'element script',
    'element script',
    'loose <b',
  ]);
});

test('when a resolver fails, the text is shown as it was written', () => {
  const link = () => {
    throw new Error('no such table');
  };
  expect(renderMarkdown('<b>[甲](x)', { ...library, link })).toMatchObject({
    html: '<pre class="as-written">&lt;b&gt;[甲](x)</pre>\n',
    warnings: [{ code: 'rendering-failed', subject: 'no such table' }],
  });
});

test('a change of the output has a new version, or stored renderings would stay old', () => {
  const parts = ['# 甲 {#x}', '**乙：**[丙](a.md)[^1] $x^2$ <kbd>k</kbd>', '> [!NOTE]\n> 丁', '- [x] 戊'];
  const blocks = [
    '```rust,panics {1} title="a"\nfn a() {}\n```',
    '```mermaid\ngraph TD\nA-->|b|C[丁]\n```',
    '| a |\n|--:|\n| b |',
  ];
  const media = ['![图](/uploads/cover_1.png "题")', '[片](/uploads/talk_1.mp4)', '[^1]: 注'];
  const { html } = renderMarkdown([...parts, ...blocks, ...media].join('\n\n'), library);
  const digest = createHash('sha256').update(html).digest('hex').slice(0, 12);
  // Other bytes than the last ones? Then raise RENDERER_VERSION and write both here.
  expect(`${RENDERER_VERSION} ${digest}`).toBe('4 d7ded8ebc6b6');
});
