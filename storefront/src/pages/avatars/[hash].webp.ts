import type { APIContext } from 'astro';
import { avatarBy } from '#rooms/membership/avatars.ts';
import { unchanging } from '../_pictures.ts';
import { notFound } from '../_shell.ts';

export const prerender = false;

/** A reader's picture, as we have made it. */
export async function GET({ params }: APIContext): Promise<Response> {
  const picture = await avatarBy(params.hash ?? '');
  return picture ? unchanging('image/webp', picture) : notFound();
}
