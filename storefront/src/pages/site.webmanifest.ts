import type { APIContext } from 'astro';
import { localePath } from '#kernel/locale.ts';
import { COLOURS } from '#kernel/colours.ts';
import { iconPath } from '#ui/icons.ts';
import { shellOf } from './_shell.ts';

/** https://www.w3.org/TR/appmanifest/ */
export async function GET(context: APIContext): Promise<Response> {
  const { locale, site } = await shellOf(context);
  const home = localePath(locale, '/');
  const icon = (name: '192' | '512') => ({
    src: iconPath(site.logo, name),
    sizes: `${name}x${name}`,
    type: 'image/png',
  });
  const manifest = {
    id: home,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: locale,
    start_url: home,
    scope: '/',
    display: 'minimal-ui',
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: [
      icon('192'),
      icon('512'),
      { ...icon('512'), src: iconPath(site.logo, 'maskable'), purpose: 'maskable' },
    ],
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
