import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyOf, folderWith, planned, type Planned } from './kit/folders.ts';

const GBK = Uint8Array.from([0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7]); // 你好世界

function lines({ problems }: Planned): string[] {
  return problems.map(({ level, where, what }) => `${level} ${where}: ${what}`);
}

function titles({ plan }: Planned): string[] {
  return plan.editions.flatMap(({ lessons }) => lessons.map((lesson) => lesson.title));
}

test('whatever is wrong with a file of SUMMARY.md is one line, and the rest comes in', async () => {
  const folder = folderWith({
    'SUMMARY.md': [
      '# 书\n',
      '- [好](good.md)',
      '- [没有](missing.md)',
      '- [空](empty.md)',
      '- [旧](gbk.md)',
      '- [长](long.md)',
      '- [自己](SUMMARY.md)',
      '- [又是好](good.md)',
      '- [外面](../outside.md)',
      '- [网上](https://example.com/)',
      '- [也好](also.md)',
    ].join('\n'),
    'good.md': '# 好\n\n[空](empty.md) [也好](also.md)\n',
    'empty.md': ' \n',
    'gbk.md': GBK,
    'long.md': `# 长\n\n${'长篇大论。'.repeat(350_000)}`,
    'also.md': '# 也好\n\n文字。\n',
  });
  const book = await planned([folder]);
  expect(titles(book)).toEqual(['好', '也好']);
  expect(lines(book)).toEqual([
    'error SUMMARY.md:4: “missing.md” is not there; left out',
    'error SUMMARY.md:5: empty.md is empty; left out',
    'error SUMMARY.md:6: gbk.md is not UTF-8: byte 0xC4 at offset 0, line 1; it looks like GBK (try: iconv -f GBK -t UTF-8); left out',
    'error SUMMARY.md:7: long.md is 5.0 MB long; at most 1 MB can be one lesson, so split it; left out',
    'error SUMMARY.md:8: lists itself; left out',
    'warning SUMMARY.md:9: lists good.md twice; the first place counts',
    'error SUMMARY.md:10: “../outside.md” lies out of the folder; left out',
    'note SUMMARY.md:11: “https://example.com/” is no page of the book; left out',
    'warning good.md:3: link “empty.md” leads to a file that is empty',
  ]);
});

test('links in circles and out of the folder are told and not followed', async () => {
  const outside = folderWith({ 'secret.md': '# Secret\n' });
  const folder = folderWith({ '1-a.md': '# A\n', '2-b/1-c.md': '# C\n' });
  symlinkSync(folder, join(folder, '2-b/loop'));
  symlinkSync(join(folder, 'self'), join(folder, 'self'));
  symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'));
  symlinkSync(join(folder, '1-a.md'), join(folder, '3-again.md'));
  const book = await planned([folder]);
  expect(titles(book)).toEqual(['A', 'C', 'A']);
  expect(lines(book)).toEqual([
    'warning 2-b/loop: is a symbolic link to a folder; left out',
    'warning secret.md: is a symbolic link out of the folder; left out',
    'warning self: is a symbolic link that leads nowhere or in a circle; left out',
  ]);
});

test('includes in a circle end', async () => {
  const folder = folderWith({ 'a.md': '# A\n\n{{#include b.md}}\n', 'b.md': '# B\n\n{{#include a.md}}\n' });
  const book = await planned([folder]);
  expect(lines(book)).toEqual([
    'warning b.md:3: {{#include a.md}} includes itself in a circle',
    'warning a.md:3: {{#include b.md}} includes itself in a circle',
  ]);
});

test('a folder without a page is an error that says so', async () => {
  const folder = folderWith({ 'picture.png': 'no text' });
  expect(lines(await planned([folder]))).toEqual(['error .: names no page to import']);
});

test('names with spaces, percent signs, Chinese and capitals are found', async () => {
  const folder = folderWith({
    '1 开始.md': '# 开始\n\n![图](图片/A%20图.PNG) ![图](图片/a 图.png) ![b](./图片/100%25.png)\n',
    '2 100%.md': '# 满\n\n[回](1%20开始.md) [回](<1 开始.md>)\n',
    '图片/A 图.png': 'x',
    '图片/100%.png': 'y',
  });
  const book = await planned([folder], { slug: 'c' });
  expect(lines(book)).toEqual([]);
  expect(bodyOf(book, 'c-kai-shi')).toBe(
    '![图](/uploads/图片/A 图.png) ![图](/uploads/图片/A 图.png) ![b](/uploads/图片/100%.png)\n',
  );
  expect(bodyOf(book, 'c-100')).toBe('[回](/courses/c/c-kai-shi/) [回](</courses/c/c-kai-shi/>)\n');
});
