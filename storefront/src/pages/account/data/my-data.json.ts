import type { APIContext } from 'astro';
import { sessionOf, toLogIn } from '#rooms/membership/index.ts';
import { ownData } from '#rooms/membership/own-data.ts';

export const prerender = false;

/** All that is known of whoever asks, as a file to keep. */
export async function GET({ request, url, currentLocale }: APIContext): Promise<Response> {
  const session = await sessionOf(request);
  if (!session) return toLogIn({ url, currentLocale });
  const told = { membership: await ownData(session.accountId) };
  return new Response(JSON.stringify(told, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-data.json"',
      'cache-control': 'private, no-store',
    },
  });
}
