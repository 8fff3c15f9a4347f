import { ofCategory } from '#rooms/publishing/index.ts';
import { feedEndpoint } from '../../_feed.ts';

export const prerender = false;

/** What is new in a category, as JSON Feed. */
export const GET = feedEndpoint('json', ofCategory);
