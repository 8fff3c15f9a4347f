import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render.ts';
import { faultsOf, library } from './testing.ts';

describe('hostile input comes back readable instead of taking the process along', () => {
  test.each([
    ['stars beside Chinese punctuation', '**重要：'.repeat(3000), 'paragraph-too-tangled'],
    ['brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'paragraph-too-tangled'],
    ['unfinished links', '[a](b'.repeat(10_000), 'paragraph-too-tangled'],
    ['quotes in quotes', '> '.repeat(10_000), 'nested-too-deep'],
    ['lists in lists', `${'- '.repeat(10_000)}a`, 'nested-too-deep'],
    ['numbered lists in lists', '1. '.repeat(10_000), 'nested-too-deep'],
    ['braces in a formula', `$$${'{'.repeat(3900)}$$`, 'math-invalid'],
    [
      'a drawing without end',
      `\`\`\`mermaid\ngraph TD\n${'A-->B\n'.repeat(10_000)}\`\`\``,
      'diagram-unsupported',
    ],
    ['code without end', `\`\`\`js\n${'a("b") + '.repeat(10_000)}`, 'code-too-long'],
  ])('%s', (_, source, code) => {
    const { html, warnings } = renderMarkdown(source, library);
    expect(warnings.map((warning) => warning.code)).toContain(code);
    expect(faultsOf(html)).toEqual([]);
  });

  test.each([
    ['elements in elements', '<div>\n\n'.repeat(3000)],
    ['open comments', '<!-- '.repeat(10_000)],
    ['callouts', '> [!NOTE]\n> a\n\n'.repeat(2000)],
    ['formulas that do not end', '$$a\n'.repeat(10_000)],
    ['rows of a table', `| a |\n|---|\n${'| b |\n'.repeat(5000)}`],
    ['notes', `${'[^1] '.repeat(300)}\n\n${'[^1]: a\n'.repeat(5000)}`],
  ])('%s', (_, source) => {
    expect(faultsOf(renderMarkdown(source, library).html)).toEqual([]);
  });
});

test('a long paragraph keeps its emphasis, sentence by sentence', () => {
  const { html, warnings } = renderMarkdown('**重要：**请看。'.repeat(3000), library);
  expect(html.match(/<strong>重要：<\/strong>/g)).toHaveLength(3000);
  expect(warnings).toEqual([]);
});
