import type { BundleCard, LessonView, OutlineLesson, PriceView, TierLine } from '#rooms/catalog/index.ts';

/** What the gallery shows of lessons and of what they cost. Nothing of it can be bought or played. */
const dated = { firstPublishedAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-23T00:00:00.000Z' };

export const pricesSample: PriceView[] = [
  { sku: 'course:tea', kind: 'once', period: null, currency: 'CNY', amount: 9_900 },
  { sku: 'course:tea:year', kind: 'interval', period: 'year', currency: 'CNY', amount: 6_800 },
];

const memberPriceSample: PriceView = {
  sku: 'course:tea',
  kind: 'once',
  period: null,
  currency: 'CNY',
  amount: 7_900,
};

const bundleSample: BundleCard = {
  documentId: 'bundle',
  slug: 'desk-set',
  title: '案头三课 The Desk Set',
  summary: '',
  cover: null,
  prices: pricesSample,
};

const tierSample: TierLine = {
  documentId: 'tier',
  slug: 'reader',
  name: '读者 Reader',
  prices: pricesSample,
};

const outlineLesson = (slug: string, title: string, own: Partial<OutlineLesson>): OutlineLesson => ({
  documentId: slug,
  slug,
  title,
  kind: 'text',
  access: 'free',
  duration: null,
  ...own,
});

const water = outlineLesson('water', '水与时间 Water and Time', {
  kind: 'video',
  access: 'preview',
  duration: 780,
});
const gaiwan = outlineLesson('gaiwan', '盖碗怎么拿 Holding a Gaiwan', { access: 'paid' });
const notes = outlineLesson('notes', '记一杯茶 Notes on a Cup', {
  kind: 'audio',
  access: 'paid',
  duration: 95,
});

export const outlineSample = [
  { title: '认茶 Leaves', lessons: [water] },
  { title: null, lessons: [gaiwan, notes] },
];

export const lessonSample: LessonView = {
  ...gaiwan,
  ...dated,
  locales: ['zh-CN', 'en'],
  teaser: '盖碗烫手，多半是拿错了地方。A gaiwan burns whoever holds it in the wrong place.',
  cover: null,
  seo: null,
  body: null,
  course: {
    documentId: 'tea',
    slug: 'one-cup-of-tea',
    title: '一杯茶的工夫 One Cup of Tea',
    cover: null,
    authors: [],
    outline: outlineSample,
    bundles: [bundleSample],
    tiers: [tierSample],
    prices: pricesSample,
    memberPrices: [{ tier: tierSample, price: memberPriceSample }],
  },
  canonicalCourse: 'one-cup-of-tea',
  isCourseHidden: false,
  previous: water,
  next: notes,
  prices: [],
  memberPrices: [],
};

/** Files that are not there: a player says that it cannot play them. */
const file = (name: string, mime: string) => ({ src: `/media/${name}`, title: name, mime, bytes: 2_400_000 });

export const contentSample = {
  html: '',
  toc: [],
  readingMinutes: 3,
  media: [
    file('talk.mp4', 'video/mp4'),
    file('tasting.pdf', 'application/pdf'),
    file('茶单.csv', 'text/csv'),
  ],
  captions: [],
  chapters: [
    { start: 0, title: '三杯 Three cups' },
    { start: 95, title: '四十秒以后 After forty seconds' },
  ],
};

export const recordingSample = { ...contentSample, media: [file('talk.mp3', 'audio/mpeg')] };
