import type { APIContext } from 'astro';
import { qrDrawing } from '#kernel/cards/qr.ts';
import { campaignAddress } from '#ui/share.ts';
import { pagePath, unchanging } from '../_pictures.ts';
import { notFound } from '../_shell.ts';

export const prerender = false;

/** The code by which a phone (WeChat above all) opens a page. */
export function GET({ params, url }: APIContext): Response {
  const path = pagePath(params.page ?? '');
  if (!path) return notFound();
  return unchanging('image/svg+xml', qrDrawing(campaignAddress(url.origin + encodeURI(path), 'wechat')));
}
