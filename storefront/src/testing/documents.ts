import type { Locale, PublishedDocument, PublishedType } from '@lectern/shared-types';

/*
 * Published documents for tests and measurements: whole and valid, each test overriding only what it is about.
 * Ids are made of the slug, so that the same slug in another language is the same document.
 */

type Of<Type extends PublishedType> = Extract<PublishedDocument, { type: Type }>;
type Words<Type extends PublishedType> = Partial<Of<Type>['data']> & { locale?: Locale };

const TIME = '2026-01-01T00:00:00.000Z';

/** @example idOf('lesson', 'first-steps') */
export function idOf(type: PublishedType, slug: string): string {
  return `${type}${slug.replaceAll('-', '')}`.padEnd(24, '0').slice(0, 24);
}

const unclassified = () => ({ authors: [], category: null, tags: [] });
const dated = { firstPublishedAt: TIME, updatedAt: TIME };

export function settings({ locale = 'zh-CN', ...words }: Words<'settings'> = {}): Of<'settings'> {
  const data = {
    name: '讲台',
    tagline: null,
    description: '一所小小的学院。',
    logo: null,
    social: [],
    audience: [],
    icpNumber: null,
    verifications: [],
    ...words,
  };
  return { type: 'settings', documentId: idOf('settings', 'site'), locale, data };
}

export function anAuthor({ locale = 'zh-CN', ...words }: Words<'author'> = {}): Of<'author'> {
  const data = {
    slug: 'lin-yue',
    name: '林越',
    headline: null,
    bio: null,
    picture: null,
    links: [],
    ...words,
  };
  return { type: 'author', documentId: idOf('author', data.slug), locale, data };
}

export function aCategory({ locale = 'zh-CN', ...words }: Words<'category'> = {}): Of<'category'> {
  const data = { slug: 'writing', name: '写作', description: null, position: 0, ...words };
  return { type: 'category', documentId: idOf('category', data.slug), locale, data };
}

export function aTag({ locale = 'zh-CN', ...words }: Words<'tag'> = {}): Of<'tag'> {
  const data = { slug: 'craft', name: '手艺', ...words };
  return { type: 'tag', documentId: idOf('tag', data.slug), locale, data };
}

export function anArticle({ locale = 'zh-CN', ...words }: Words<'article'> = {}): Of<'article'> {
  const data = {
    slug: 'why-write',
    title: '为什么写',
    summary: '写下来，才想得清楚。',
    cover: null,
    body: '写下来，才想得清楚。',
    seo: null,
    ...unclassified(),
    ...dated,
    ...words,
  };
  return { type: 'article', documentId: idOf('article', data.slug), locale, data };
}

export function aPage({ locale = 'zh-CN', ...words }: Words<'page'> = {}): Of<'page'> {
  const data = {
    slug: 'about',
    title: '关于',
    body: '关于本站。',
    footerPosition: 0,
    policy: null,
    seo: null,
    updatedAt: TIME,
    ...words,
  };
  return { type: 'page', documentId: idOf('page', data.slug), locale, data };
}

export function aLesson(
  { locale = 'zh-CN', ...words }: Words<'lesson'> = {},
  text: Partial<Of<'lesson'>['body']> = {},
): Of<'lesson'> {
  const data = {
    slug: 'first-steps',
    title: '第一步',
    teaser: '从哪里开始。',
    cover: null,
    kind: 'text' as const,
    access: 'free' as const,
    duration: 600,
    seo: null,
    ...dated,
    ...words,
  };
  const body = {
    markdown: '## 开始\n\n从这里开始。',
    media: [],
    captions: [],
    chapters: [],
    chapterFile: null,
    ...text,
  };
  return { type: 'lesson', documentId: idOf('lesson', data.slug), locale, data, body };
}

export function aCourse({ locale = 'zh-CN', ...words }: Words<'course'> = {}): Of<'course'> {
  const data = {
    slug: 'writing',
    title: '写作课',
    subtitle: null,
    summary: '学会写清楚。',
    cover: null,
    level: 'beginner' as const,
    language: 'zh-CN',
    sections: [{ title: '开始', lessons: [idOf('lesson', 'first-steps')] }],
    outcomes: [],
    requirements: [],
    faq: [],
    seo: null,
    featured: null,
    ...unclassified(),
    ...dated,
    ...words,
  };
  return { type: 'course', documentId: idOf('course', data.slug), locale, data };
}

export function aBundle({ locale = 'zh-CN', ...words }: Words<'bundle'> = {}): Of<'bundle'> {
  const data = {
    slug: 'everything',
    title: '合集',
    summary: '一次学完。',
    cover: null,
    courses: [idOf('course', 'writing')],
    seo: null,
    ...dated,
    ...words,
  };
  return { type: 'bundle', documentId: idOf('bundle', data.slug), locale, data };
}

export function aTier({ locale = 'zh-CN', ...words }: Words<'tier'> = {}): Of<'tier'> {
  const data = {
    slug: 'vip',
    name: 'VIP',
    summary: '全部课程。',
    benefits: [],
    rank: 3,
    opens: { kind: 'all' as const },
    ...words,
  };
  return { type: 'tier', documentId: idOf('tier', data.slug), locale, data };
}

export function aPrice(words: Partial<Of<'price'>['data']> = {}): Of<'price'> {
  const data = {
    itemType: 'course' as const,
    item: idOf('course', 'writing'),
    kind: 'once' as const,
    period: null,
    currency: 'CNY' as const,
    amount: 19_900,
    forTier: null,
    from: null,
    until: null,
    ...words,
  };
  return {
    type: 'price',
    documentId: idOf('price', `${data.item.slice(0, 12)}${data.amount}`),
    locale: null,
    data,
  };
}
