import { LOCALES } from '@lectern/shared-types';
import type { APIContext } from 'astro';
import { iconPicture } from '#kernel/cards/icons.ts';
import { siteSettings } from '#rooms/editorial/index.ts';
import { ICONS, logoName } from '#ui/icons.ts';
import { unchanging } from '../../_pictures.ts';
import { notFound } from '../../_shell.ts';

export const prerender = false;

/** The site's icon in one size, made of the logo or of our mark. */
export async function GET({ params }: APIContext): Promise<Response> {
  const icon = ICONS.find((one) => one === params.icon);
  const settings = await Promise.all(LOCALES.map(siteSettings));
  const logos = [null, ...settings.map((site) => site?.logo ?? null)];
  const logo = logos.find((one) => logoName(one) === params.logo);
  if (!icon || logo === undefined) return notFound();
  return unchanging('image/png', await iconPicture(logo, icon));
}
