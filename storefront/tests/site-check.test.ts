import { beforeAll, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import * as make from '../src/testing/documents.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { useBundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();

const LONG = 'word '.repeat(120);
const article = (slug: string, body: string) =>
  make.anArticle({ slug, title: `About ${slug}`, summary: `All of ${slug}`, body: `${body}\n\n${LONG}` });

const found = () =>
  rows<{ kind: string; subject: string; other: string | null; type: string; document_id: string }>(
    `select kind, subject, other, type, document_id from site.desk_finding
     where path = '/articles/tea/' order by kind, subject`,
  );

const about = { type: 'article', document_id: make.idOf('article', 'tea') };

async function publish(...documents: ReturnType<typeof article>[]): Promise<void> {
  site.cms.documents = documents;
  await bundle.run('publish', environmentOf(site));
}

beforeAll(async () => {
  await publish(article('former', LONG), article('tea', LONG));
  const moved = article('former', LONG);
  await publish(
    { ...moved, data: { ...moved.data, slug: 'present' } },
    article(
      'tea',
      '[gone](/articles/gone/) [former](/articles/former/) [nowhere](/articles/present/#nowhere) ' +
        '[unclosed](/articles/present) [right](/articles/present/) [search](/search/) [feed](/feed.xml)',
    ),
  );
}, 120_000);

test('links of a text that lead nowhere, or by a way round, are found and name its document', async () => {
  expect(await bundle.run('check', environmentOf(site))).toMatch(/Release \S+: \d+ pages, \d+ findings/);
  expect(await found()).toEqual([
    { kind: 'dead_fragment', subject: '/articles/present/#nowhere', other: null, ...about },
    { kind: 'dead_link', subject: '/articles/gone/', other: null, ...about },
    { kind: 'moved_link', subject: '/articles/former/', other: '/articles/present/', ...about },
    { kind: 'moved_link', subject: '/articles/present', other: '/articles/present/', ...about },
  ]);
});

test('what was mended is found no more, and only changed pages are read for it', async () => {
  const marks = () => rows<{ path: string; mark: string }>('select path, mark from site.checked_page');
  const before = new Map((await marks()).map(({ path, mark }) => [path, mark]));
  site.cms.documents = [...site.cms.documents.slice(0, 1), article('tea', '[right](/articles/present/)')];
  await bundle.run('publish', environmentOf(site));
  await bundle.run('check', environmentOf(site));
  expect(await found()).toEqual([]);
  const read = (await marks()).filter(({ path, mark }) => before.get(path) !== mark);
  expect(read.map(({ path }) => path)).toContain('/articles/tea/');
  expect(read.map(({ path }) => path)).not.toContain('/articles/present/');
});

test('what every list shows is no orphan, and the page of errors is none either', async () => {
  const orphans = await rows<{ path: string }>(`select path from site.desk_finding where kind = 'orphan'`);
  expect(orphans.map(({ path }) => path)).not.toContain('/articles/tea/');
  expect(orphans.map(({ path }) => path)).not.toContain('/404/');
});
