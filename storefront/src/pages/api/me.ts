import type { APIContext } from 'astro';
import { whoIs } from '#rooms/membership/index.ts';

export const prerender = false;

/** Who is logged in, for the header. Where nobody is any more, the browser is told to forget that somebody was. */
export async function GET({ request }: APIContext): Promise<Response> {
  const { me, cookies } = await whoIs(request);
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return Response.json({ me }, { headers });
}
