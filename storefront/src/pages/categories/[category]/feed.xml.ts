import { ofCategory } from '#rooms/publishing/index.ts';
import { feedEndpoint } from '../../_feed.ts';

export const prerender = false;

/** What is new in a category, as RSS. */
export const GET = feedEndpoint('xml', ofCategory);
