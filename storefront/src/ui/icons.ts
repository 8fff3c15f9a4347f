import type { Picture } from '#kernel/media/model.ts';

/** The icons that there are, by side in pixels; `maskable` has room around it that a system may cut away. */
export const ICONS = ['48', '180', '192', '512', 'maskable'] as const;
export type Icon = (typeof ICONS)[number];

/** Names a logo by its content; our own mark where the site has none. */
export function logoName(logo: Picture | null): string {
  return logo ? logo.src.replace(/^.*\//, '').replace(/\..*$/, '') : 'mark';
}

/** @example iconPath(null, '192') // '/icons/mark/192.png' */
export function iconPath(logo: Picture | null, icon: Icon): string {
  return `/icons/${logoName(logo)}/${icon}.png`;
}
