import { publishedSource } from '../../../kernel/documents';
import { ARTICLE, toArticle } from '../rules/article-dto';
import { AUTHOR, toAuthor } from '../rules/author-dto';
import { toCategory } from '../rules/category-dto';
import { PAGE, toPage } from '../rules/page-dto';
import { SETTINGS, toSettings } from '../rules/settings-dto';
import { toTag } from '../rules/tag-dto';

/** What this room publishes. */
export const editorialSources = {
  settings: publishedSource('api::editorial.site-setting', SETTINGS, toSettings),
  author: publishedSource('api::editorial.author', AUTHOR, toAuthor),
  category: publishedSource('api::editorial.category', {}, toCategory),
  tag: publishedSource('api::editorial.tag', {}, toTag),
  page: publishedSource('api::editorial.page', PAGE, toPage),
  article: publishedSource('api::editorial.article', ARTICLE, toArticle),
};
