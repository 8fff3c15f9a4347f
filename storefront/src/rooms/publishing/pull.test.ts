import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { course, courses, lesson, tiers } from '#rooms/catalog/index.ts';
import { article, articles, author, footerPages, siteSettings } from '#rooms/editorial/index.ts';
import * as make from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import { pull } from './pull.ts';

const site = useSite();
const canary = 'canary in a coal mine';
const publish = (...documents: typeof site.cms.documents) => void (site.cms.documents = documents);

beforeEach(() => {
  site.cms.garble = (lines) => lines;
});

/** Every row of every table of a schema, as text. */
async function everythingIn(schema: string): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
    [schema],
  );
  const all = await Promise.all(tables.map(({ name }) => rows(`select t::text as row from ${name} t`)));
  return JSON.stringify(all);
}

test('what is published is read, in its own language and no other', async () => {
  publish(
    make.settings(),
    make.anAuthor({ bio: '写**字**的人。' }),
    make.aPage(),
    make.anArticle({ authors: [make.idOf('author', 'lin-yue')] }),
  );
  await pull();
  expect(await siteSettings('zh-CN')).toMatchObject({ name: '讲台' });
  expect(await article('zh-CN', 'why-write')).toMatchObject({
    locales: ['zh-CN'],
    authors: [{ name: '林越' }],
  });
  expect((await author('zh-CN', 'lin-yue'))?.bioHtml).toContain('<strong>字</strong>');
  expect(await footerPages('zh-CN')).toEqual([{ slug: 'about', title: '关于' }]);
  expect(await article('en', 'why-write')).toBeNull();
});

test('a course shows its published lessons in order, what they last and what it costs', async () => {
  publish(
    make.aLesson({ slug: 'two', duration: 60 }),
    make.aLesson({ slug: 'one', duration: 30 }),
    make.aCourse({
      sections: [
        { title: '上', lessons: ['one', 'unpublished'].map((slug) => make.idOf('lesson', slug)) },
        { title: '下', lessons: [make.idOf('lesson', 'two')] },
      ],
    }),
    make.aPrice(),
    make.aPrice({ amount: 100, until: '2020-01-01T00:00:00Z' }),
  );
  await pull();
  const found = await course('zh-CN', 'writing');
  expect(found).toMatchObject({ lessonCount: 2, duration: 90, prices: [{ amount: 19_900 }] });
  expect(found?.outline.map(({ title, lessons }) => [title, lessons.map(({ slug }) => slug)])).toEqual([
    ['上', ['one']],
    ['下', ['two']],
  ]);
  expect(await lesson('zh-CN', 'writing', 'two')).toMatchObject({ previous: { slug: 'one' }, next: null });
});

test('a lesson of two courses is to be found under the older one', async () => {
  const lessons = [{ title: null, lessons: [make.idOf('lesson', 'first-steps')] }];
  publish(
    make.aLesson(),
    make.aCourse({ slug: 'newer', sections: lessons, firstPublishedAt: '2026-06-01T00:00:00Z' }),
    make.aCourse({ slug: 'older', sections: lessons }),
  );
  await pull();
  expect(await lesson('zh-CN', 'newer', 'first-steps')).toMatchObject({ canonicalCourse: 'older' });
});

test('what is published no more is gone', async () => {
  publish(make.anArticle(), make.aTier(), make.aTag());
  await pull();
  publish(make.aTag());
  expect(await pull()).toMatchObject({ documents: 1, created: 0, updated: 0, removed: 2 });
  expect([await articles('zh-CN'), await tiers('zh-CN')]).toEqual([[], []]);
});

test('a pull without news changes nothing', async () => {
  publish(make.anArticle(), make.aLesson(), make.aCourse(), make.aLesson({ slug: 'paid', access: 'paid' }));
  await pull();
  expect(await pull()).toMatchObject({ created: 0, updated: 0, removed: 0 });
});

test('two articles may swap their addresses', async () => {
  const one = make.anArticle({ slug: 'one', title: '甲' });
  const two = make.anArticle({ slug: 'two', title: '乙' });
  publish(one, two);
  await pull();
  publish({ ...one, data: { ...one.data, slug: 'two' } }, { ...two, data: { ...two.data, slug: 'one' } });
  await pull();
  expect(await article('zh-CN', 'one')).toMatchObject({ title: '乙' });
});

test('two articles with one address are refused in a sentence that names it', async () => {
  const one = make.anArticle();
  publish(one, { ...one, documentId: make.idOf('article', 'another') });
  await expect(pull()).rejects.toThrow(/claim the same address.*why-write/);
});

test('an export that breaks off changes nothing', async () => {
  publish(make.anArticle());
  await pull();
  publish(make.anArticle({ title: '新的' }), make.anArticle({ slug: 'more' }));
  site.cms.garble = (lines) => lines.slice(0, -1);
  await expect(pull()).rejects.toThrow(/incomplete/);
  expect((await articles('zh-CN')).map(({ title }) => title)).toEqual(['为什么写']);
});

test('nothing of a paid text lies among what pages read, whatever becomes of it', async () => {
  const text = { markdown: `## ${canary}\n\n${canary} ![](/uploads/secret_1.png)` };
  publish(make.aLesson({ access: 'free' }, text), make.aCourse());
  await pull();
  expect(await everythingIn('site')).toContain(canary);
  publish(make.aLesson({ access: 'paid' }, text), make.aCourse());
  await pull();
  expect(await everythingIn('site')).not.toContain(canary);
  expect(await everythingIn('membership')).toContain(canary);
  expect(await lesson('zh-CN', 'writing', 'first-steps')).toMatchObject({ access: 'paid', body: null });
});

test('the table itself refuses the text of a paid lesson', async () => {
  publish(make.aLesson());
  await pull();
  await expect(rows("update site.lesson set access = 'paid'")).rejects.toThrow(
    /lesson_paid_text_is_elsewhere/,
  );
});

test('pictures of public texts and of paid ones are prepared in folders of their own', async () => {
  const png = (width: number) =>
    sharp({ create: { width, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
  site.cms.media.set('open_1.png', await png(8)).set('closed_1.png', await png(9));
  const filesIn = (folder: string) => readdir(join(site.dataDir, 'site', folder)).catch(() => []);
  const [open, closed] = [await filesIn('media'), await filesIn('gated')];
  publish(
    make.anArticle({ body: '![图](/uploads/open_1.png)' }),
    make.aLesson({ access: 'paid' }, { markdown: '![图](/uploads/closed_1.png)' }),
  );
  const { prepared } = await pull();
  expect((await article('zh-CN', 'why-write'))?.html).toMatch(/<img[^>]+src="\/media\/[0-9a-f]{32}\.webp"/);
  expect(prepared).toBe(2);
  expect((await filesIn('media')).length).toBe(open.length + 1);
  expect((await filesIn('gated')).length).toBe(closed.length + 1);
});

test('a text is shown anew when its picture has changed, though its words have not', async () => {
  const picture = (color: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: color } })
      .png()
      .toBuffer();
  site.cms.media.delete('late_1.png');
  publish(make.anArticle({ body: '![图](/uploads/late_1.png)' }));
  const { warnings } = await pull();
  expect(warnings).toEqual([expect.stringContaining('late_1.png')]);
  site.cms.media.set('late_1.png', await picture('blue'));
  expect(await pull()).toMatchObject({ updated: 1, prepared: 1 });
});

test('featured courses stand in the order of their places, all courses newest first', async () => {
  publish(
    make.aCourse({ slug: 'b', featured: 2 }),
    make.aCourse({ slug: 'a', featured: 1 }),
    make.aCourse({ slug: 'new', firstPublishedAt: '2026-06-01T00:00:00Z' }),
  );
  await pull();
  expect((await courses('zh-CN', { featured: true })).map(({ slug }) => slug)).toEqual(['a', 'b']);
  expect((await courses('zh-CN'))[0]?.slug).toBe('new');
});

test('after much has been pulled, the planner knows how much there is', async () => {
  publish(...Array.from({ length: 120 }, (_, number) => make.anArticle({ slug: `a${number + 100}` })));
  await pull();
  const [table] = await rows<{ count: number }>(
    "select reltuples::integer as count from pg_class where oid = 'site.article'::regclass",
  );
  expect(table?.count).toBe(120);
});

test('a page that is a policy is one that readers agree to, until it is taken down', async () => {
  publish(make.aPage({ slug: 'terms', policy: { kind: 'terms', version: 3 } }));
  await pull();
  const policies = () => rows('select kind, version, slug from membership.policy');
  expect(await policies()).toEqual([{ kind: 'terms', version: 3, slug: 'terms' }]);
  publish(make.aPage({ slug: 'about' }));
  await pull();
  expect(await policies()).toEqual([]);
});
