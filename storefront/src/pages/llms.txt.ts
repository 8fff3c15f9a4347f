import type { APIContext } from 'astro';
import { messagesOf } from '#messages/index.ts';
import { toldLists } from '#rooms/publishing/index.ts';
import { llmsText } from '#rooms/publishing/rules/llms.ts';
import { shellOf } from './_shell.ts';

export async function GET(context: APIContext): Promise<Response> {
  const shell = await shellOf(context);
  const { name, description } = shell.site;
  const note = messagesOf(shell.locale).llmsNote;
  const text = llmsText(name, `${description} ${note}`, await toldLists(shell));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
