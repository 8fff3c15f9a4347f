import { type Locale, LOCALES } from '@lectern/shared-types';
import { firstWords } from '#kernel/first-words.ts';
import { messagesOf } from '#messages/index.ts';
import { shareImage } from '#ui/card.ts';
import { type Crumb, description, type PageMeta, preferSeo, type Shell } from '#ui/page.ts';
import { breadcrumbList, webSite } from '#ui/structured-data.ts';
import type { ArticleView, AuthorView, CategoryView, PageView, TagView } from '../model.ts';
import { articleThing, profileThing } from './structured-data.ts';

const home = (locale: Locale): Crumb => ({ name: messagesOf(locale).home, path: '/' });

export function articleCrumbs(locale: Locale): Crumb[] {
  return [home(locale), { name: messagesOf(locale).articles, path: '/articles/' }];
}

/** The way to a page that stands right under the home page. */
function trail({ locale, origin }: Shell, name: string, path: string) {
  return breadcrumbList(origin, locale, [home(locale), { name, path }]);
}

export function homeMeta(shell: Shell): PageMeta {
  const { site } = shell;
  return {
    title: site.name,
    description: description(site.description, site.tagline, site.name),
    path: '/',
    locales: LOCALES,
    card: { title: site.tagline ?? site.name, kicker: null },
    things: [webSite(shell)],
  };
}

export function articlesMeta(shell: Shell): PageMeta {
  const words = messagesOf(shell.locale);
  const path = '/articles/';
  return {
    title: words.allArticles,
    description: words.articlesLead,
    path,
    locales: LOCALES,
    things: [trail(shell, words.articles, path)],
  };
}

export function articleMeta(shell: Shell, article: ArticleView): PageMeta {
  const { locale, origin } = shell;
  const path = `/articles/${article.slug}/`;
  const crumbs = [...articleCrumbs(locale), { name: article.title, path }];
  const meta: PageMeta = {
    title: article.title,
    description: description(article.summary, firstWords(article.html), article.title),
    path,
    locales: article.locales,
    cover: article.cover,
    card: { title: article.title, kicker: article.category?.name ?? messagesOf(locale).articles },
    article: { publishedAt: article.firstPublishedAt, updatedAt: article.updatedAt },
    hasMarkdown: true,
  };
  const found = preferSeo(meta, article.seo);
  const thing = articleThing(shell, article, shareImage(shell, found).src);
  return { ...found, things: [thing, breadcrumbList(origin, locale, crumbs)] };
}

export function pageMeta(shell: Shell, page: PageView): PageMeta {
  const path = `/${page.slug}/`;
  const meta: PageMeta = {
    title: page.title,
    description: description(firstWords(page.html), `${page.title} · ${shell.site.description}`),
    path,
    locales: page.locales,
    hasMarkdown: true,
    things: [trail(shell, page.title, path)],
  };
  return preferSeo(meta, page.seo);
}

export function authorMeta(shell: Shell, author: AuthorView): PageMeta {
  const words = messagesOf(shell.locale);
  const path = `/authors/${author.slug}/`;
  const about = [author.headline, author.bioHtml && firstWords(author.bioHtml)].filter(Boolean).join(' · ');
  return {
    title: words.sharing.authorTitle(author.name),
    description: description(about, words.workBy(author.name)),
    path,
    locales: author.locales,
    cover: author.picture,
    card: { title: author.name, kicker: author.headline ?? words.author },
    feedsOn: author.name,
    things: [profileThing(shell, author), trail(shell, author.name, path)],
  };
}

export function categoryMeta(shell: Shell, category: CategoryView): PageMeta {
  const words = messagesOf(shell.locale);
  const path = `/categories/${category.slug}/`;
  return {
    title: words.sharing.categoryTitle(category.name),
    description: description(category.description, words.workOn(category.name)),
    path,
    locales: category.locales,
    card: { title: category.name, kicker: words.category },
    feedsOn: category.name,
    things: [trail(shell, category.name, path)],
  };
}

export function tagMeta(shell: Shell, tag: TagView): PageMeta {
  const words = messagesOf(shell.locale);
  const path = `/tags/${tag.slug}/`;
  return {
    title: words.sharing.tagTitle(tag.name),
    description: words.workOn(tag.name),
    path,
    locales: tag.locales,
    card: { title: tag.name, kicker: words.tag },
    things: [trail(shell, tag.name, path)],
  };
}
