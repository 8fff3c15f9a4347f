import { messagesOf } from '#messages/index.ts';
import { announced } from '#rooms/catalog/index.ts';
import { announcedArticles, announcedPages } from '#rooms/editorial/index.ts';
import type { Shell } from '#ui/page.ts';
import { markdownPath } from '#ui/twins.ts';
import type { LinkList } from './rules/llms.ts';

/** What a reader that is a machine finds as Markdown; what is hidden from search engines is not among it. */
export async function toldLists({ locale, origin }: Shell): Promise<LinkList[]> {
  const words = messagesOf(locale);
  const told = (path: string, name: string, note: string | null) => ({
    name,
    note,
    url: origin + markdownPath(locale, path),
  });
  const [courses, articles, pages] = [
    await announced(locale),
    await announcedArticles(locale),
    await announcedPages(locale),
  ];
  return [
    {
      title: words.courses,
      links: courses.map(({ slug, title, subtitle }) => told(`/courses/${slug}/`, title, subtitle)),
    },
    {
      title: words.articles,
      links: articles.map(({ slug, title, summary }) => told(`/articles/${slug}/`, title, summary)),
    },
    { title: words.footerPages, links: pages.map(({ slug, title }) => told(`/${slug}/`, title, null)) },
  ];
}
