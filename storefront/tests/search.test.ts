import { beforeAll, expect, test } from 'vitest';
import { pull } from '#rooms/publishing/index.ts';
import { aCourse, aLesson, idOf } from '../src/testing/documents.ts';
import { withEachEngine } from '../src/testing/engines.ts';
import { useSite } from '../src/testing/site.ts';
import { reindexAll, search, type Query } from '#rooms/search/index.ts';

const site = useSite();
const guest = { memberId: null };
const buyer = { memberId: null, targets: [idOf('lesson', 'closed')] };

const OWNERSHIP = `序言。

## 什么是所有权

所有权（ownership）是一组规则，它管内存。

## 待处理的错误

C++ 与 Node.js 都不这样做。

\`\`\`rust
let boxed: RefCell<i32> = RefCell::new(5);
\`\`\``;

beforeAll(async () => {
  const lessons = [idOf('lesson', 'first-steps'), idOf('lesson', 'closed')];
  site.cms.documents = [
    aCourse({ sections: [{ title: '开始', lessons }] }),
    aLesson({}, { markdown: OWNERSHIP }),
    aLesson(
      { slug: 'closed', title: '秘密花园', teaser: null, access: 'paid' },
      { markdown: '## 金丝雀标题\n\n金丝雀正文 zanzibar。' },
    ),
  ];
  await pull();
});

withEachEngine((engine) => {
  beforeAll(() => reindexAll(engine));
  const find = (text: string, more: Partial<Query> = {}) =>
    search(guest, { text, locale: 'zh-CN', ...more }, engine);

  test.each([
    ['所有权', '什么是所有权'],
    ['所有權', '什么是所有权'],
    ['suoyouquan', '什么是所有权'],
    ['syq', '什么是所有权'],
    ['suo you quan', '什么是所有权'],
    ['onwership', '什么是所有权'],
    ['owne', '什么是所有权'],
    ['处理', '待处理的错误'],
    ['ｎｏｄｅ．ｊｓ', '待处理的错误'],
    ['C++', '待处理的错误'],
    ['refcell', '待处理的错误'],
  ])('%s is found at the heading %s', async (text, heading) => {
    const { hits, total } = await find(text);
    expect(hits[0]).toMatchObject({ title: '第一步', heading });
    expect(hits[0]!.path).toMatch(/^\/courses\/writing\/first-steps\/#./);
    expect(total).toBe(1);
  });

  test('what was found is marked in the words around it', async () => {
    const { hits } = await find('所有权');
    expect(hits[0]!.snippet.filter(({ hit }) => hit)).toEqual([{ text: '所有权', hit: true }]);
  });

  test.each(['金丝雀标题', '金丝雀正文', 'zanzibar'])(
    'a guest who asks for %s of a paid text finds nothing',
    async (text) => {
      expect(await find(text)).toMatchObject({
        hits: [],
        total: 0,
        suggestions: [],
        facets: { kind: {}, course: [] },
      });
    },
  );

  test.each<Partial<Query>>([
    { kind: 'lesson' },
    { access: 'paid' },
    { course: idOf('course', 'writing') },
    { offset: 0, limit: 50 },
    { course: '" OR paid = true OR kind = "' },
    { course: "' or true --" },
  ])('no filter opens a paid text to a guest: %j', async (more) => {
    expect(await find('zanzibar', more)).toMatchObject({ hits: [], total: 0, suggestions: [] });
  });

  test('a sentence that holds words of a paid text does not find its lesson', async () => {
    for (const text of ['所有权 zanzibar', '金丝雀正文 所有权 规则', 'zanzibar ownership C++']) {
      const { hits } = await find(text);
      expect(hits.map(({ title }) => title)).not.toContain('秘密花园');
    }
  });

  test('a grant for something else opens nothing', async () => {
    const stranger = { memberId: null, targets: [idOf('lesson', 'another')] };
    expect(await search(stranger, { text: 'zanzibar', locale: 'zh-CN' }, engine)).toMatchObject({
      hits: [],
      total: 0,
    });
  });

  test('every hit counts once in each facet', async () => {
    const { facets, total } = await find('所有权');
    expect(total).toBe(1);
    expect(facets).toMatchObject({ kind: { lesson: 1 }, access: { open: 1 }, course: [{ count: 1 }] });
  });

  test('whoever may read a paid text finds it at its heading', async () => {
    const { hits, total } = await search(buyer, { text: 'zanzibar', locale: 'zh-CN' }, engine);
    expect(hits[0]).toMatchObject({ title: '秘密花园', heading: '金丝雀标题', locked: false });
    expect(total).toBe(1);
  });

  test('a paid lesson is found by its title, and locked', async () => {
    const { hits } = await find('秘密花园');
    expect(hits[0]).toMatchObject({
      path: '/courses/writing/closed/',
      access: 'paid',
      locked: true,
      heading: null,
    });
  });
});
