import { ofAuthor } from '#rooms/publishing/index.ts';
import { feedEndpoint } from '../../_feed.ts';

export const prerender = false;

/** What is new of an author, as JSON Feed. */
export const GET = feedEndpoint('json', ofAuthor);
