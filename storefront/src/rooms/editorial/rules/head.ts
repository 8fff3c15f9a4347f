import { type Locale, LOCALES } from '@lectern/shared-types';
import { messagesOf } from '#messages/index.ts';
import { type Crumb, type PageMeta, preferSeo, type Shell } from '#ui/page.ts';
import { breadcrumbList, webSite } from '#ui/structured-data.ts';
import type { ArticleView, AuthorView, CategoryView, PageView, TagView } from '../model.ts';
import { articleThing, personThing } from './structured-data.ts';

export function articleCrumbs(locale: Locale): Crumb[] {
  const words = messagesOf(locale);
  return [
    { name: words.home, path: '/' },
    { name: words.articles, path: '/articles/' },
  ];
}

export function homeMeta(shell: Shell): PageMeta {
  const { site } = shell;
  return {
    title: site.name,
    description: site.description,
    path: '/',
    locales: LOCALES,
    picture: site.logo,
    things: [webSite(shell)],
  };
}

export function articlesMeta({ locale }: Shell): PageMeta {
  const words = messagesOf(locale);
  return { title: words.allArticles, description: words.articlesLead, path: '/articles/', locales: LOCALES };
}

export function articleMeta(shell: Shell, article: ArticleView): PageMeta {
  const { locale, origin } = shell;
  const path = `/articles/${article.slug}/`;
  const crumbs = [...articleCrumbs(locale), { name: article.title, path }];
  const meta = {
    title: article.title,
    description: article.summary,
    path,
    locales: article.locales,
    picture: article.cover,
    article: { publishedAt: article.firstPublishedAt, updatedAt: article.updatedAt },
    things: [articleThing(shell, article), breadcrumbList(origin, locale, crumbs)],
  };
  return preferSeo(meta, article.seo);
}

export function pageMeta({ site }: Shell, page: PageView): PageMeta {
  const meta = {
    title: page.title,
    description: `${page.title} · ${site.description}`,
    path: `/${page.slug}/`,
    locales: page.locales,
  };
  return preferSeo(meta, page.seo);
}

export function authorMeta(shell: Shell, author: AuthorView): PageMeta {
  return {
    title: author.name,
    description: author.headline ?? messagesOf(shell.locale).workBy(author.name),
    path: `/authors/${author.slug}/`,
    locales: author.locales,
    picture: author.picture,
    things: [personThing(shell, author)],
  };
}

export function categoryMeta({ locale }: Shell, category: CategoryView): PageMeta {
  return {
    title: category.name,
    description: category.description ?? messagesOf(locale).workOn(category.name),
    path: `/categories/${category.slug}/`,
    locales: category.locales,
  };
}

export function tagMeta({ locale }: Shell, tag: TagView): PageMeta {
  return {
    title: tag.name,
    description: messagesOf(locale).workOn(tag.name),
    path: `/tags/${tag.slug}/`,
    locales: tag.locales,
  };
}
