import type { APIContext } from 'astro';
import { twinAt, twinText } from '#rooms/publishing/index.ts';
import { addressOf } from '#ui/addresses.ts';
import { localeOf } from '#kernel/locale.ts';
import { revalidated } from './_revalidated.ts';
import { notFound } from './_shell.ts';

export const prerender = false;

/** What is free to read, as Markdown: `/articles/tea.md` beside `/articles/tea/`. */
export async function GET({ params, url, request }: APIContext): Promise<Response> {
  const { page = '' } = params;
  const locale = localeOf(url.pathname);
  const twin = await twinAt(locale, page);
  if (!twin) return notFound();
  const body = twinText(twin, addressOf(url.origin, locale, `/${page}/`));
  return revalidated(request, { type: 'text/markdown', body });
}
