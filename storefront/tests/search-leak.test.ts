import { beforeAll, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { pull } from '#rooms/publishing/index.ts';
import { indexDocuments, reindexAll, search, type Query } from '#rooms/search/index.ts';
import type { Engine } from '../src/rooms/search/model.ts';
import { aCourse, aLesson, idOf } from '../src/testing/documents.ts';
import { withEachEngine } from '../src/testing/engines.ts';
import { useSite } from '../src/testing/site.ts';

const site = useSite();
const PAID = idOf('lesson', 'paid');
const course = aCourse({
  sections: [{ title: null, lessons: [idOf('lesson', 'first-steps'), PAID, idOf('lesson', 'later')] }],
});
const open = aLesson({}, { markdown: '## 开始写作\n\n写作从这里开始，ordinary words of a public text。' });
const later = (access: 'free' | 'paid') =>
  aLesson({ slug: 'later', title: '后来', access }, { markdown: '## 夜莺标题\n\n夜莺正文 nightingale。' });

const TREASURE = `## 珊瑚标题

珊瑚正文写作 coralline public treasure。

\`\`\`rust
fn hidden_reef(coral_depth: u32) {}
\`\`\``;

async function publish(paidText: string, access: 'free' | 'paid' = 'free'): Promise<void> {
  const paid = aLesson(
    { slug: 'paid', title: '付费一课', teaser: '讲海洋。', access: 'paid' },
    { markdown: paidText },
  );
  site.cms.documents = [course, open, paid, later(access)];
  await pull();
}

/** Sentences, headings, code, beginnings, mistakes, sounds, and words that are public beside ones that are not. */
const PROBES = [
  '珊瑚',
  '珊瑚标题',
  '珊瑚正文写作',
  '珊瑚 写作',
  '珊',
  'coralline',
  'corall',
  'corallien',
  'coralline public treasure',
  'treasure public',
  'hidden_reef',
  'coral_depth u32',
  'shanhu',
  'shbt',
  'shan hu',
  '写作 coralline',
  'public treasure words',
  '付费一课 珊瑚',
];
const NARROWINGS: Partial<Query>[] = [
  {},
  { kind: 'lesson' },
  { kind: 'course' },
  { access: 'paid' },
  { access: 'open' },
  { course: idOf('course', 'writing') },
  { offset: 1 },
  { limit: 1 },
];

const guest = { memberId: null };
const stranger = { memberId: null, targets: [idOf('lesson', 'another')] };

async function answersOf(engine: Engine): Promise<string[]> {
  const answers: string[] = [];
  for (const text of PROBES)
    for (const narrowing of NARROWINGS)
      for (const reader of [guest, stranger])
        answers.push(JSON.stringify(await search(reader, { text, locale: 'zh-CN', ...narrowing }, engine)));
  return answers;
}

const hear = (documentId: string, engine: Engine) =>
  indexDocuments([documentId], [{ type: 'lesson', documentId, locale: 'zh-CN' }], engine);

withEachEngine((engine) => {
  let told: string[];

  beforeAll(async () => {
    await publish(TREASURE);
    await reindexAll(engine);
    told = await answersOf(engine);
  });

  test('A05: no hit, count, facet or suggestion tells a word of a paid text', () => {
    for (const answer of told) expect(answer).not.toMatch(/珊瑚|corall|treasure|hidden_reef|coral_depth/i);
  });

  test('A05: a word that stands in a paid text alone finds nothing and counts nothing', async () => {
    for (const text of ['珊瑚', 'coralline', 'hidden_reef', 'shanhu', '珊瑚正文'])
      expect(await search(guest, { text, locale: 'zh-CN' }, engine)).toMatchObject({ hits: [], total: 0 });
  });

  test('every answer is the same, letter by letter, when the paid text says something else', async () => {
    await publish('完全不同的内容。');
    await hear(PAID, engine);
    expect(await answersOf(engine)).toEqual(told);
  });

  test('A23: a text that becomes paid is found no more, and by those whom it is open to still', async () => {
    const find = (reader: typeof guest | typeof stranger) =>
      search(reader, { text: 'nightingale', locale: 'zh-CN' }, engine);
    const buyer = { memberId: null, targets: [idOf('lesson', 'later')] };
    expect(await find(guest)).toMatchObject({ total: 1 });
    await publish(TREASURE, 'paid');
    expect((await find(guest)).hits).toEqual([]);
    await hear(idOf('lesson', 'later'), engine);
    expect(await find(guest)).toMatchObject({ hits: [], total: 0 });
    expect(await find(buyer)).toMatchObject({ total: 1, hits: [{ heading: '夜莺标题', locked: false }] });
  });
});

test('the vocabulary by which mistyped words are understood holds no word of a paid text', async () => {
  const found = await rows(
    "select word from search.word where word ~ 'corall|珊瑚|reef|shanhu|nightingale|夜莺'",
  );
  expect(found).toEqual([]);
});
