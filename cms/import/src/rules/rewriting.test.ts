import { describe, expect, test } from 'vitest';
import { anchorsOf } from './anchors.ts';
import { markupOf } from './markup.ts';
import { edited, written } from './pieces.ts';
import { resolverOf } from './resolving.ts';
import { rewriteLinks, type Rewriting } from './rewriting.ts';

const SETUP = '# Setup\n\n## First steps\n';
const files = new Set([
  'SUMMARY.md',
  'a.md',
  'guide/setup.md',
  'guide/members.md',
  'static/img/logo.png',
  'notes.md',
  'img/图 一.png',
  'x.zip',
  'run.sh',
  'bad.md',
]);

function rewrite(source: string, path = 'a.md'): { text: string } & Rewriting {
  const page = { path, source, markup: markupOf(source), linesBefore: 0 };
  const setup = markupOf(SETUP).headings;
  const own = page.markup.headings;
  const rewriting = rewriteLinks(page, {
    library: { name: 'book', files, texts: new Map(), refusals: new Map([['bad.md', 'is empty']]) },
    resolve: resolverOf(files, ''),
    lessonAddress: (file) =>
      file === 'guide/setup.md'
        ? '/courses/c/c-setup/'
        : file === 'guide/members.md'
          ? '/courses/c/c-members/'
          : file === 'a.md'
            ? '/courses/c/c-a/'
            : null,
    folderAddress: (folder) => (folder === 'guide' ? '/courses/c/c-setup/' : null),
    isPaid: (file) => file === 'guide/members.md',
    anchors: (file) => (file === path ? anchorsOf(own, null, []) : anchorsOf(setup, setup[0] ?? null, [])),
    courseAddress: '/courses/c/',
    coursePages: new Set(['SUMMARY.md']),
  });
  return {
    ...rewriting,
    text: written(edited(source, rewriting.edits), (file) => `/uploads/${file.length}`),
  };
}

describe('links that lead somewhere', () => {
  test.each([
    ['[s](guide/setup.md)', '[s](/courses/c/c-setup/)'],
    ['[s](guide/setup.html#first-steps "t")', '[s](/courses/c/c-setup/#first-steps "t")'],
    ['[s](guide/setup.md#setup)', '[s](/courses/c/c-setup/)'],
    ['[s](<guide/setup.md>)', '[s](</courses/c/c-setup/>)'],
    ['[s][r]\n\n[r]: ./guide/setup.md "t"', '[s][r]\n\n[r]: /courses/c/c-setup/ "t"'],
    ['[home](SUMMARY.md)', '[home](/courses/c/)'],
    ['![p](img/%E5%9B%BE%20%E4%B8%80.png "t")', '![p](/uploads/11 "t")'],
    ['![p](img/图 一.png)', '![p](/uploads/11)'],
    ['[![p](<img/图 一.png>)](guide/setup.md)', '[![p](</uploads/11>)](/courses/c/c-setup/)'],
    ['![p](img/图 一.png =300x200)', '<img src="/uploads/11" alt="p" width="300">'],
    ['[f](./guide/)', '[f](/courses/c/c-setup/)'],
    ['[d](x.zip)', '[d](/uploads/5)'],
    ['<a class="x" href="guide/setup.md">s</a>', '<a class="x" href="/courses/c/c-setup/">s</a>'],
    ["<img alt='p' src=img/图%20一.png>", '<img alt=\'p\' src="/uploads/11">'],
    [
      '[[setup|go]] [[guide/setup#First steps]]',
      '[go](/courses/c/c-setup/) [guide/setup](/courses/c/c-setup/#first-steps)',
    ],
    ['## B c\n\n[t](#b-c)', '## B c\n\n[t](#b-c)'],
    ['> - [s](guide\\setup.md)', '> - [s](/courses/c/c-setup/)'],
    ['| a |\n|---|\n| [s](guide/setup.md) |', '| a |\n|---|\n| [s](/courses/c/c-setup/) |'],
  ])('%j becomes %j', (source, result) => {
    const { text, problems } = rewrite(source);
    expect(text).toBe(result);
    expect(problems).toEqual([]);
  });
});

describe('links that lead nowhere are kept as text, with one line each', () => {
  test.each([
    ['[*gone*](gone.md) x', '*gone* x', 'leads nowhere'],
    ['[gone][r] x\n\n[r]: ../std/a.html\n', 'gone x\n\n[r]: ../std/a.html\n', 'leads out of the folder'],
    ['![a picture](gone.png)', 'a picture', 'leads nowhere'],
    ['<img src="gone.png" alt="a picture">', 'a picture', 'leads nowhere'],
    ['<a href="gone.md">gone</a>', '<a>gone</a>', 'leads nowhere'],
    ['[f](img/)', 'f', 'leads to the folder img, which holds no lesson'],
    ['[n](notes.md)', 'n', 'which is no lesson of this course'],
    ['[b](bad.md)', 'b', 'leads to a file that is empty'],
    ['[r](run.sh)', 'r', 'neither a lesson nor a file that can be uploaded'],
    ['[h](#nope)', 'h', 'names no heading of this page'],
    ['[p](../../etc/passwd)', 'p', 'leads out of the folder'],
    ['[s](guide/setup.md#nope)', '[s](/courses/c/c-setup/)', 'names a heading that is not in guide/setup.md'],
  ])('%j becomes %j', (source, result, reason) => {
    const { text, problems } = rewrite(source);
    expect(text).toBe(result);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(reason);
  });
});

test('what is no link stays as it is', () => {
  const source = [
    '`[a](gone.md)` <!-- <img src="gone.png"> --> [x](https://example.com/a.md) $f[i](x)$ [[1, 2]]',
    '```\n[a](guide/setup.md) ![[x.zip]]\n```',
    '[c](/courses/other/) <gone@example.com> [m](mailto:a@example.com) [ ](#)',
  ].join('\n\n');
  const { text, problems } = rewrite(source);
  expect(text).toBe(source);
  expect(problems).toEqual([]);
});

test('a problem names file and line', () => {
  expect(rewrite('one\n\ntwo [a](gone.md)').problems[0]?.where).toBe('a.md:3');
});

test.each([
  ['[[setup]] ![[图 一.png]]', '[setup](/courses/c/c-setup/) ![图 一.png](/uploads/11)'],
  ['[a]({{< relref "setup.md#first-steps" >}})', '[a](/courses/c/c-setup/#first-steps)'],
  ['[a]({{% ref gone %}})', 'a'],
  ['![l](/img/logo.png)', '![l](/uploads/19)'],
  ["import Tabs from '@theme/Tabs';\n\ntext", '\ntext'],
])('%j is understood as other tools mean it', (source, result) => {
  expect(rewrite(source).text).toBe(result);
});

test('a public page does not tell the headings of a paid one', () => {
  expect(rewrite('[m](guide/members.md#first-steps)').text).toBe('[m](/courses/c/c-members/)');
  expect(rewrite('[s](setup.md#first-steps)', 'guide/members.md').text).toBe(
    '[s](/courses/c/c-setup/#first-steps)',
  );
});
