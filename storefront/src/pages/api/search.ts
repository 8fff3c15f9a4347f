import type { APIContext } from 'astro';
import { readerOf } from '#rooms/membership/index.ts';
import { answerOf, look, strictQuestionOf } from '#rooms/search/index.ts';
import { refused } from './_refusal.ts';

export const prerender = false;

/** What is found, for programs and for the dialog of the search: `?q=`, `locale`, `kind`, `course`, `access`, `page`. */
export async function GET({ url, request, clientAddress }: APIContext): Promise<Response> {
  const asked = strictQuestionOf(url.searchParams);
  if ('complaint' in asked) return refused(400, 'BAD_QUESTION', asked.complaint);
  const { question } = asked;
  const found = await look(await readerOf(request), question, clientAddress);
  if (!found) return refused(429, 'TOO_MANY_SEARCHES', 'Please wait some seconds and search again.');
  return Response.json(answerOf(found), { headers: { 'cache-control': 'private, no-store' } });
}
