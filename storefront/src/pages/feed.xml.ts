import { wholeSite } from '#rooms/publishing/index.ts';
import { feedEndpoint } from './_feed.ts';

export const prerender = false;

/** What is new on the whole site, as RSS. */
export const GET = feedEndpoint('xml', wholeSite);
