import { ofAuthor } from '#rooms/publishing/index.ts';
import { feedEndpoint } from '../../_feed.ts';

export const prerender = false;

/** What is new of an author, as RSS. */
export const GET = feedEndpoint('xml', ofAuthor);
