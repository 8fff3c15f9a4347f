import { env } from '#kernel/env.ts';
import { notFound } from './_shell.ts';

export const prerender = false;

/** By this search engines know that whoever announces changes of the site is who publishes it. */
export function GET(): Response {
  const { INDEXNOW_KEY } = env();
  if (!INDEXNOW_KEY) return notFound();
  return new Response(INDEXNOW_KEY, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
