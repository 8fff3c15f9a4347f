import { expect, test } from 'vitest';
import { renderMarkdown } from './index.ts';
import { hasCode, hasDrawings } from './styled.ts';

const rendered = (markdown: string) =>
  renderMarkdown(markdown, { locale: 'en', picture: () => null, file: () => null }).html;

test.each([
  ['a block of code', '```js\nlet tea;\n```', { code: true, drawings: false }],
  ['a diagram', '```mermaid\ngraph TD\n  A --> B\n```', { code: false, drawings: true }],
  [
    'what a text says of them',
    '`<pre class="code">` & `<figure class="mermaid">`',
    { code: false, drawings: false },
  ],
])('%s needs its own styles and no others', (_, markdown, needs) => {
  const html = rendered(markdown);
  expect({ code: hasCode(html), drawings: hasDrawings(html) }).toEqual(needs);
});
