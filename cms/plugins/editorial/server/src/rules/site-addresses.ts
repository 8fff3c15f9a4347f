import { LOCALES, type Locale } from '@lectern/shared-types';

/** A page that shows a document: which type, in which language, and by which slugs it is found. */
export interface Place {
  uid: string;
  locale: Locale;
  /** One slug; for a lesson that of its course, then its own. */
  slugs: string[];
}

/** What readers do with their accounts. */
const ACCOUNT = [
  ...['', 'agree/', 'data/', 'details/', 'log-in/', 'log-out/', 'mailed/', 'notifications/'],
  ...['picture/', 'redeem/', 'register/', 'reset/', 'sessions/'],
].map((page) => `/account/${page}`);

/** Pages of the site that are there without any document. */
export const STANDING = [
  ...['/', '/articles/', '/courses/', '/courses/find/', '/membership/', '/search/'],
  ...ACCOUNT,
];

/** Lists of courses by what they are for and what they cost. */
const LISTS = /^\/courses\/(?:level|price)\/[a-z]+\/$/;

/** What machines ask for. */
const FILES =
  /^\/(?:(?:(?:categories|authors)\/[a-z0-9-]+\/)?feed\.(?:xml|json)|llms\.txt|robots\.txt|site\.webmanifest|sitemap-index\.xml|sitemaps\/[a-z0-9-]+\.xml)$/;

/** The shelves of the site, and the types that stand on them. */
const SHELVES: Record<string, string> = {
  articles: 'api::editorial.article',
  authors: 'api::editorial.author',
  bundles: 'api::catalog.bundle',
  categories: 'api::editorial.category',
  courses: 'api::catalog.course',
  tags: 'api::editorial.tag',
};

const PREFIX: Record<Locale, string> = { 'zh-CN': '', en: '/en' };

/**
 * What of the site an address may lead to; null where nothing can ever be.
 *
 * @param path with a slash at its end unless it names a file, as in `/en/courses/first-steps/`
 */
export function placeOf(path: string): Place | 'standing' | null {
  const locale = LOCALES.findLast((each) => path.startsWith(`${PREFIX[each]}/`)) ?? 'zh-CN';
  const neutral = path.slice(PREFIX[locale].length);
  if (STANDING.includes(neutral) || LISTS.test(neutral) || FILES.test(neutral)) return 'standing';
  const [shelf = '', ...slugs] = neutral.split('/').filter((part) => part !== '');
  if (!neutral.endsWith('/')) return null;
  if (slugs.length === 0) return { uid: 'api::editorial.page', locale, slugs: [shelf] };
  if (slugs.length === 1 && Object.hasOwn(SHELVES, shelf))
    return { uid: SHELVES[shelf] ?? '', locale, slugs };
  const isLesson = slugs.length === 2 && (shelf === 'courses' || shelf === 'learn');
  return isLesson ? { uid: 'api::catalog.lesson', locale, slugs } : null;
}
