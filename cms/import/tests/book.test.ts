import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { filesIn } from '../src/rules/pieces.ts';
import { BOOK, bodyOf, copyOfBook, editionIn, innerLinks, planned } from './kit/folders.ts';

test('a folder with both editions is one course, with the same lessons in the same sections', async () => {
  const { plan } = await planned([BOOK]);
  const [zh, en] = [editionIn(plan, 'zh-CN'), editionIn(plan, 'en')];
  expect(plan.slug).toBe('everyday-chance');
  expect(zh.course).toMatchObject({ title: '日常的概率', level: 'beginner' });
  expect(en.course).toMatchObject({ title: 'Everyday Chance', level: 'beginner' });
  expect(zh.course.sections).toEqual([
    { title: null, lessons: ['everyday-chance-preface'] },
    {
      title: '第一部分：数一数 · 机会',
      lessons: ['everyday-chance-chance', 'everyday-chance-chance-coin', 'everyday-chance-chance-average'],
    },
    {
      title: '第二部分：想一想 · 习惯',
      lessons: ['everyday-chance-habits', 'everyday-chance-habits-updating'],
    },
    { title: null, lessons: ['everyday-chance-glossary'] },
  ]);
  expect(en.course.sections.map((section) => section.lessons)).toEqual(
    zh.course.sections.map((section) => section.lessons),
  );
});

test('nothing is wrong with the book but the chapter that is yet to be written', async () => {
  const { problems } = await planned([BOOK]);
  expect(problems.map(({ level, where }) => ({ level, where }))).toEqual([
    { level: 'note', where: 'SUMMARY.md:15' },
    { level: 'note', where: 'SUMMARY.md:15' },
  ]);
});

test('every link of every kind leads to a lesson of the same language', async () => {
  const { plan } = await planned([BOOK]);
  for (const locale of LOCALES) {
    const edition = editionIn(plan, locale);
    const prefix = locale === 'en' ? '/en' : '';
    const known = new Set(edition.lessons.map(({ slug }) => `${prefix}/courses/everyday-chance/${slug}/`));
    const links = innerLinks(edition);
    expect(links).toHaveLength(15);
    expect(links.filter(({ to }) => !known.has(to))).toEqual([]);
    expect(
      edition.lessons.flatMap(({ body }) => body.filter((piece) => /\]\([\w./-]+\.md/.test(String(piece)))),
    ).toHaveLength(1);
  }
});

test('links keep their headings, in the language of the page', async () => {
  const book = await planned([BOOK]);
  expect(bodyOf(book, 'everyday-chance-habits-updating')).toContain(
    `](/courses/everyday-chance/everyday-chance-chance-coin/#${encodeURIComponent('画一棵树')})`,
  );
  expect(bodyOf(book, 'everyday-chance-habits-updating', 'en')).toContain(
    '](/en/courses/everyday-chance/everyday-chance-chance-coin/#draw-a-tree)',
  );
});

test('a link from a free page names no heading of a paid one', async () => {
  expect(bodyOf(await planned([BOOK]), 'everyday-chance-preface', 'en')).toContain(
    '](/en/courses/everyday-chance/everyday-chance-habits-updating/)',
  );
});

test('the title leaves the text; pictures, listings, formulas, diagrams and code stay', async () => {
  const coin = bodyOf(await planned([BOOK]), 'everyday-chance-chance-coin');
  expect(coin).toMatch(/^抛一次，结果有两种/);
  expect(coin).toContain("![抛两次硬币的概率树](/uploads/img/tree.svg '每一条路的机会都是四分之一')");
  expect(coin).toContain('```python\nimport random\n');
  expect(coin).toContain('\\frac{1}{2} \\times \\frac{1}{2} = \\frac{1}{4}');
  expect(coin).toContain('`[一枚硬币](coin.md)`');
});

test('front matter says who may read a lesson, in all its languages, and how long it takes', async () => {
  const { plan } = await planned([BOOK], { access: 'free' });
  for (const { lessons } of plan.editions) {
    expect(lessons.map(({ access }) => access)).toEqual([
      'free',
      'free',
      'preview',
      'free',
      'free',
      'paid',
      'free',
    ]);
    expect(lessons[2]).toMatchObject({ duration: 720, kind: 'text' });
    expect(lessons.flatMap(({ body }) => filesIn(body))).toEqual(['img/tree.svg', 'img/bag.svg']);
  }
});

test('a link that leads nowhere is told with its place, kept as text, and keeps nothing else from working', async () => {
  const folder = copyOfBook();
  appendFileSync(
    join(folder, 'zh/glossary.md'),
    '\n见[大数定律](chance/law.md)与[机会](chance/README.md)。\n',
  );
  const book = await planned([folder]);
  expect(book.problems.filter(({ level }) => level === 'warning')).toEqual([
    { level: 'warning', where: 'glossary.md:15', what: 'link “chance/law.md” leads nowhere' },
  ]);
  expect(bodyOf(book, 'everyday-chance-glossary')).toContain(
    '见大数定律与[机会](/courses/everyday-chance/everyday-chance-chance/)。',
  );
});

test('a paid lesson lends no word to the public summary', async () => {
  const folder = copyOfBook();
  for (const locale of ['zh', 'en']) appendFileSync(join(folder, locale, 'course.yaml'), 'access: paid\n');
  const { plan } = await planned([folder]);
  expect(editionIn(plan, 'en').course.summary).toEqual([expect.stringContaining('We guess all day long')]);
  expect(editionIn(plan, 'en').lessons[0]?.access).toBe('paid');
});
