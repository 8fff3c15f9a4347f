import type { APIContext } from 'astro';
import { messagesOf } from '#messages/index.ts';
import { announced } from '#rooms/catalog/index.ts';
import { articles } from '#rooms/editorial/index.ts';
import { atomFeed } from '#rooms/publishing/rules/feed.ts';
import { xmlResponse } from '#rooms/publishing/rules/xml.ts';
import { addressOf } from '#ui/addresses.ts';
import { shellOf } from './_shell.ts';

export async function GET(context: APIContext): Promise<Response> {
  const { locale, origin, site } = await shellOf(context);
  const written = (await articles(locale)).map((article) => ({
    ...article,
    path: `/articles/${article.slug}/`,
  }));
  const taught = (await announced(locale)).map((course) => ({
    ...course,
    summary: course.subtitle ?? course.title,
    path: `/courses/${course.slug}/`,
  }));
  const feed = atomFeed({
    locale,
    title: messagesOf(locale).feedTitle(site.name),
    subtitle: site.description,
    author: site.name,
    home: addressOf(origin, locale, '/'),
    self: addressOf(origin, locale, '/feed.xml'),
    entries: [...written, ...taught].map(({ path, title, summary, firstPublishedAt }) => ({
      url: addressOf(origin, locale, path),
      title,
      summary,
      publishedAt: firstPublishedAt,
    })),
  });
  return xmlResponse('application/atom+xml', feed);
}
