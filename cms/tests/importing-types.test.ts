import type { ImportDocument } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { SHAPES } from '../src/api/importing/rules/shapes';
import { newSlug } from './kit/index.ts';
import { ADMIN, put, send, svg } from './kit/importing.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

test('what all locales have in common for Strapi they have in common for imports', () => {
  for (const { uid, own, common } of Object.values(SHAPES)) {
    const { attributes } = cms.strapi.contentType(uid);
    const shared = (name: string) => {
      const options: { i18n?: { localized?: boolean } } = attributes[name]?.pluginOptions ?? {};
      return options.i18n?.localized === false;
    };
    expect(
      Object.keys(common).filter((name) => !shared(name)),
      uid,
    ).toEqual([]);
    expect(Object.keys(own).filter(shared), uid).toEqual([]);
    expect(
      [...Object.keys(own), ...Object.keys(common)].filter((name) => !attributes[name]),
      uid,
    ).toEqual([]);
  }
});

test('every type is taken whole, and said again it is unchanged; changed, it is updated', async () => {
  const { name: picture } = await send(cms, { name: 'all.svg', bytes: svg('teal') });
  const said = everything(newSlug('x'), picture);
  for (const document of said) expect(await put(cms, document)).toMatchObject({ outcome: 'created' });
  for (const document of said)
    expect(await put(cms, document), document.type).toMatchObject({ outcome: 'unchanged' });
  for (const document of said) {
    const { outcome } = await put(cms, { ...document, data: { ...document.data, ...changeOf(document) } });
    expect(outcome, document.type).toBe('updated');
  }
});

test('what the schema lets an importer leave out may be left out', async () => {
  const page = { slug: newSlug('seo'), title: '页', body: '文', seo: { description: '述' } };
  const said: Localised = { type: 'page', locale: 'zh-CN', publishAs: ADMIN, data: page };
  expect(await put(cms, said)).toMatchObject({ outcome: 'created', published: true });
  expect(await put(cms, said)).toMatchObject({ outcome: 'unchanged' });
});

type Localised = Exclude<ImportDocument, { type: 'price' }>;

/** One document of every localised type, with every field filled. */
function everything(slug: string, picture: string): Localised[] {
  const base = { locale: 'zh-CN', publishAs: ADMIN } as const;
  const seo = { title: '题', description: '述', picture };
  const account = { kind: 'github', label: 'GitHub', account: 'https://github.com/lectern' } as const;
  const classified = { authors: [slug], category: slug, tags: [slug] };
  const words = { slug, title: '标题', summary: '简介', cover: picture, seo };
  const settings = {
    name: '讲台',
    tagline: '口号',
    description: '述',
    logo: picture,
    icpNumber: '京ICP备1号',
    audience: ['想学的人'],
  };
  const section = { title: '第一章', lessons: [slug] };
  const course = { subtitle: '副题', level: 'advanced', language: 'zh-CN', featured: 1 } as const;
  const lists = { outcomes: ['学会'], requirements: ['耐心'], faq: [{ question: '问', answer: '答' }] };
  return [
    { type: 'settings', ...base, data: { ...settings, social: [account] } },
    {
      type: 'author',
      ...base,
      data: { slug, name: '作者', headline: '衔', bio: '传', picture, links: [account] },
    },
    { type: 'category', ...base, data: { slug, name: '类', description: '述', position: 2 } },
    { type: 'tag', ...base, data: { slug, name: '签' } },
    { type: 'article', ...base, data: { ...words, body: '文', ...classified } },
    {
      type: 'page',
      ...base,
      data: { slug, title: '页', body: '文', footerPosition: 1, seo, policy: 'refund', policyVersion: 2 },
    },
    {
      type: 'lesson',
      ...base,
      data: {
        ...{ slug, title: '课', teaser: '导', cover: picture, body: '文', kind: 'video' },
        ...{ media: [picture], duration: 60, access: 'paid', seo },
        captions: [{ language: 'zh-CN', file: picture }],
        chapters: [{ start: 9, title: '水' }],
        chapterFile: picture,
      },
    },
    { type: 'course', ...base, data: { ...words, ...course, sections: [section], ...lists, ...classified } },
    { type: 'bundle', ...base, data: { ...words, courses: [slug] } },
    {
      type: 'tier',
      ...base,
      data: { slug, name: '级', summary: '述', benefits: ['益'], rank: 1, opensAll: false, courses: [slug] },
    },
  ];
}

const changeOf = ({ data }: Localised) => ('title' in data ? { title: '另一个' } : { name: '另一个' });
