import { describe, expect, test } from 'vitest';
import { spellOutFlowchart } from './flowchart.ts';
import { rebuildSvg } from './svg.ts';
import { html, warningsOf } from './testing.ts';

const mermaid = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``;

/** The words of a drawing; null where the source was shown instead. */
function words(source: string): string[] | null {
  const shown = html(mermaid(source));
  if (!shown.startsWith('<figure class="mermaid"')) return null;
  return Array.from(shown.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g), ([, text = '']) =>
    text.replace(/<[^>]*>/g, ''),
  );
}

test.each([
  ['graph TD\nA-->B', ['A', 'B']],
  ['graph TD;\n  A[开始]-->|是|B{判断};', ['是', '开始', '判断']],
  ['flowchart LR\n用户-->系统\n系统 --> 用户', ['用户', '系统']],
  ['flowchart TD\nA -- 文字 --> B\nB -.虚.-> C\nC ==粗==> A', ['文字', '虚', '粗', 'A', 'B', 'C']],
  ['graph LR\nsubgraph 组\nA["(甲)"] --- B((乙))\nend', ['组', '(甲)', '乙']],
  ['graph LR\nA & B --> C:::big\nstyle A fill:#f00\nclick A "javascript:alert(1)"', ['A', 'B', 'C']],
  ['%% 注\nsequenceDiagram\nparticipant A as 甲\nA->>B: 你好', ['你好', '甲', 'B']],
  ['stateDiagram-v2\n[*]-->Still\nStill-->[*]', ['Still']],
  ['classDiagram\nAnimal<|--Duck', ['Animal', 'Duck']],
  [
    'erDiagram\nCUSTOMER||--o{ORDER : places',
    ['CUSTOMER', '(no attributes)', 'ORDER', '(no attributes)', 'places'],
  ],
])('%j is drawn with its words', (source, expected) => {
  expect(words(source)).toEqual(expected);
});

test.each([
  'pie title 宠物\n"狗": 3',
  'gantt\ntitle x',
  'mindmap\n  root',
  'graph TD\nA --> ]]',
  'graph TD\nA --o B',
  '',
])('%j is shown as its source', (source) => {
  expect(words(source)).toBeNull();
  expect(warningsOf(mermaid(source))).toHaveLength(1);
});

test('a drawing has no styles and no address, and its ids do not meet those of another', () => {
  const two = html(`${mermaid('graph TD\nA-->B')}\n\n${mermaid('graph TD\nA-->B')}`);
  expect(two).not.toMatch(/style|http|@import/);
  expect(two).toContain('marker-end="url(#diagram:1-arrowhead)"');
  expect(two).toContain('id="diagram:2-arrowhead"');
});

test('labels stay text', () => {
  expect(html(mermaid('graph TD\nA["<img src=x onerror=alert(1)>"]-->B'))).not.toContain('<img');
});

describe('rebuilding a drawing', () => {
  const naming = { id: 'd', label: '图' };

  test('keeps shapes and drops what could act', () => {
    const drawing =
      '<svg viewBox="0 0 1 1" onload="alert(1)"><rect style="x" fill="red;x:url(javascript:a)" width="1.23456"/></svg>';
    expect(rebuildSvg(drawing, naming)).toBe(
      '<svg viewBox="0 0 1 1" role="img" aria-label="图"><rect width="1.23"></rect></svg>',
    );
  });

  test.each([
    '<svg><script>1</script></svg>',
    '<svg><a href="x"></a></svg>',
    '<svg><g></svg>',
    '<svg>a > b</svg>',
    'text',
    '<svg x=1></svg>',
  ])('refuses %j', (drawing) => {
    expect(rebuildSvg(drawing, naming)).toBeNull();
  });
});

test('a flowchart is said again in the words of the library, and counted', () => {
  expect(spellOutFlowchart('graph\nA-->|x|乙;A & C<-->乙')).toEqual({
    source: 'graph TD\nA -->|x| node2_["乙"]\nA & C <--> node2_["乙"]',
    links: 3,
  });
});
