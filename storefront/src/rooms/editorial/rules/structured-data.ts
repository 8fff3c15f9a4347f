import { localePath } from '#kernel/locale.ts';
import type { Shell } from '#ui/page.ts';
import { sameAs, type Thing } from '#ui/structured-data.ts';
import type { ArticleView, AuthorView } from '../model.ts';

export function articleThing(shell: Shell, article: ArticleView): Thing {
  const { origin, locale } = shell;
  const url = origin + localePath(locale, `/articles/${article.slug}/`);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    description: article.summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    author: article.authors.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      url: origin + localePath(locale, `/authors/${slug}/`),
    })),
    publisher: { '@id': `${origin}/#organization` },
    ...(article.cover && { image: origin + article.cover.src }),
    datePublished: article.firstPublishedAt,
    dateModified: article.updatedAt,
  };
}

export function personThing({ origin, locale }: Shell, author: AuthorView): Thing {
  const url = origin + localePath(locale, `/authors/${author.slug}/`);
  return {
    '@type': 'Person',
    '@id': url,
    url,
    name: author.name,
    ...(author.headline && { jobTitle: author.headline }),
    ...(author.picture && { image: origin + author.picture.src }),
    ...sameAs(author.links),
  };
}
