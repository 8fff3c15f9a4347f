import type { APIContext } from 'astro';
import { messagesOf } from '#messages/index.ts';
import { announced } from '#rooms/catalog/index.ts';
import { articles } from '#rooms/editorial/index.ts';
import { llmsText } from '#rooms/publishing/rules/llms.ts';
import { addressOf } from '#ui/addresses.ts';
import { shellOf } from './_shell.ts';

export async function GET(context: APIContext): Promise<Response> {
  const { locale, origin, site, footerPages } = await shellOf(context);
  const words = messagesOf(locale);
  const link = (path: string, name: string, note: string | null = null) => ({
    name,
    note,
    url: addressOf(origin, locale, path),
  });
  const text = llmsText(site.name, `${site.description} ${words.llmsNote}`, [
    {
      title: words.courses,
      links: (await announced(locale)).map(({ slug, title, subtitle }) =>
        link(`/courses/${slug}/`, title, subtitle),
      ),
    },
    {
      title: words.articles,
      links: (await articles(locale)).map(({ slug, title, summary }) =>
        link(`/articles/${slug}/`, title, summary),
      ),
    },
    { title: words.footerPages, links: footerPages.map(({ slug, title }) => link(`/${slug}/`, title)) },
  ]);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
