import { wholeSite } from '#rooms/publishing/index.ts';
import { feedEndpoint } from './_feed.ts';

export const prerender = false;

/** What is new on the whole site, as JSON Feed. */
export const GET = feedEndpoint('json', wholeSite);
