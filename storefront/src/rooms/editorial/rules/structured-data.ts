import type { Article, Person, ProfilePage } from 'schema-dts';
import { firstWords } from '#kernel/first-words.ts';
import { localePath } from '#kernel/locale.ts';
import type { Shell } from '#ui/page.ts';
import { persons, publisherOf, sameAs } from '#ui/structured-data.ts';
import type { ArticleView, AuthorView } from '../model.ts';

/** @param image a whole address */
export function articleThing(shell: Shell, article: ArticleView, image: string) {
  const { origin, locale } = shell;
  const url = origin + localePath(locale, `/articles/${article.slug}/`);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(article.category && { articleSection: article.category.name }),
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
    author: article.authors.length > 0 ? persons(shell, article.authors) : publisherOf(origin),
    publisher: publisherOf(origin),
    image,
    timeRequired: `PT${article.readingMinutes}M`,
    datePublished: article.firstPublishedAt,
    dateModified: article.updatedAt,
  } satisfies Article;
}

function personThing({ origin, locale }: Shell, author: AuthorView) {
  const url = origin + localePath(locale, `/authors/${author.slug}/`);
  return {
    '@type': 'Person',
    '@id': url,
    url,
    name: author.name,
    ...(author.headline && { jobTitle: author.headline }),
    ...(author.bioHtml && { description: firstWords(author.bioHtml) }),
    ...(author.picture && { image: origin + author.picture.src }),
    ...sameAs(author.links),
  } satisfies Person;
}

/** The page of an author, which is about nobody else. */
export function profileThing(shell: Shell, author: AuthorView) {
  const mainEntity = personThing(shell, author);
  return {
    '@type': 'ProfilePage',
    '@id': `${mainEntity.url}#page`,
    url: mainEntity.url,
    name: author.name,
    inLanguage: shell.locale,
    mainEntity,
  } satisfies ProfilePage;
}
