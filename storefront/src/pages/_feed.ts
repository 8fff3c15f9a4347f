import type { APIContext } from 'astro';
import { FEED_FORMATS, feedOf, type FindSubject } from '#rooms/publishing/index.ts';
import { revalidated } from './_revalidated.ts';
import { notFound, shellOf } from './_shell.ts';

/** The endpoint of the feed of a subject in one format; made when asked for, so that publishing waits for none. */
export function feedEndpoint(format: keyof typeof FEED_FORMATS, find: FindSubject) {
  return async (context: APIContext): Promise<Response> => {
    const shell = await shellOf(context);
    const subject = await find(shell.locale, context.params);
    if (!subject) return notFound();
    const { type, write } = FEED_FORMATS[format];
    const feed = await feedOf(shell, subject, `feed.${format}`);
    return revalidated(context.request, { type, body: write(feed) });
  };
}
