import type { PublishedDocument } from '@lectern/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as make from '../src/testing/documents.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { useBundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();
let server: Awaited<ReturnType<typeof bundle.serve>>;

/** A document under another slug than it was made with. */
function under<Document extends PublishedDocument>(slug: string, document: Document): Document {
  return { ...document, data: { ...document.data, slug } };
}

const inBoth = (make: (locale: 'zh-CN' | 'en') => PublishedDocument[]) => [...make('zh-CN'), ...make('en')];
const lessons = ['water', 'leaves'].map((slug) => make.idOf('lesson', slug));
const moved = make.idOf('lesson', 'steam');
const course = (locale: 'zh-CN' | 'en', slug = 'tea', taught = lessons) =>
  make.aCourse({ locale, slug, sections: [{ title: null, lessons: taught }] });

const before = () =>
  inBoth((locale) => [
    make.aLesson({ locale, slug: 'water', access: 'paid' }),
    make.aLesson({ locale, slug: 'leaves' }),
    make.aLesson({ locale, slug: 'steam' }),
    course(locale, 'tea', [...lessons, moved]),
    ...['one', 'two', 'three', 'gone'].map((slug) => make.anArticle({ locale, slug })),
    make.aPage({ locale }),
    make.aTag({ locale }),
    make.aCategory({ locale }),
    make.anAuthor({ locale }),
    make.aBundle({ locale, courses: [] }),
  ]);

const after = (turn: 1 | 2) =>
  inBoth((locale) => [
    under(turn === 1 ? 'wasser' : 'eau', make.aLesson({ locale, slug: 'water', access: 'paid' })),
    make.aLesson({ locale, slug: 'leaves' }),
    make.aLesson({ locale, slug: 'steam' }),
    { ...course(locale, `tea-${turn}`), documentId: make.idOf('course', 'tea') },
    course(locale, 'coffee', [moved]),
    under('two', make.anArticle({ locale, slug: 'one', title: 'One' })),
    under('one', make.anArticle({ locale, slug: 'two', title: 'Two' })),
    under(`three-${turn}`, make.anArticle({ locale, slug: 'three' })),
    under('about-us', make.aPage({ locale })),
    under('skill', make.aTag({ locale })),
    under('letters', make.aCategory({ locale })),
    under('yue-lin', make.anAuthor({ locale })),
    under('all-of-it', make.aBundle({ locale, courses: [] })),
  ]);

beforeAll(async () => {
  for (const documents of [before(), after(1), after(2)]) {
    site.cms.documents = documents;
    await bundle.run('pull', environmentOf(site));
  }
  await bundle.run('render', environmentOf(site));
  server = await bundle.serve(environmentOf(site));
}, 60_000);
afterAll(() => server.stop());

const ask = (path: string) => fetch(server.origin + path, { redirect: 'manual' });

test.each([
  ['/courses/tea/', '/courses/tea-2/'],
  ['/courses/tea-1/', '/courses/tea-2/'],
  ['/courses/tea/leaves/', '/courses/tea-2/leaves/'],
  ['/courses/tea-1/water/', '/courses/tea-2/eau/'],
  ['/courses/tea-2/wasser/', '/courses/tea-2/eau/'],
  ['/learn/tea/wasser/', '/learn/tea-2/eau/'],
  ['/courses/tea/steam/', '/courses/coffee/steam/'],
  ['/articles/three/', '/articles/three-2/'],
  ['/about/', '/about-us/'],
  ['/tags/craft/', '/tags/skill/'],
  ['/categories/writing/', '/categories/letters/'],
  ['/authors/lin-yue/', '/authors/yue-lin/'],
  ['/bundles/everything/', '/bundles/all-of-it/'],
])('%s leads to %s, in both languages', async (former, present) => {
  for (const prefix of ['', '/en']) {
    const { status, headers } = await ask(`${prefix}${former}?from=here`);
    expect({ status, location: headers.get('location') }).toEqual({
      status: 301,
      location: `${prefix}${present}?from=here`,
    });
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect([200, 403]).toContain((await ask(prefix + present)).status);
  }
});

test('a page that is there wins over one that was', async () => {
  const [one, two] = await Promise.all(['one', 'two'].map((slug) => ask(`/articles/${slug}/`)));
  expect([one?.status, two?.status]).toEqual([200, 200]);
  expect(await two?.text()).toContain('One');
});

test.each(['/articles/gone/', '/articles/never/', '/courses/tea/never/', '/courses/never/leaves/'])(
  '%s, where nothing is published, leads nowhere',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);
