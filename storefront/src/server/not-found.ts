import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '@lectern/shared-types';
import { absoluteUrl } from '#kernel/env.ts';
import { localeOf, localePath, neutralPath } from '#kernel/locale.ts';
import { places } from '#kernel/places.ts';
import type { Made } from './answers.ts';
import { app } from './app.ts';
import { asked } from './rules/paths.ts';

/** The same page in another language, where it exists. @param path still percent-encoded */
async function twinOf(path: string): Promise<string | null> {
  for (const locale of LOCALES.filter((other) => other !== localeOf(path))) {
    const twin = localePath(locale, neutralPath(path));
    const what = asked(twin);
    if (what.kind !== 'page') continue;
    const there = await access(join(places().current, what.file)).then(
      () => true,
      () => false,
    );
    if (there) return twin;
  }
  return null;
}

/**
 * The answer for a page that is there in another language only: still not found, with the way to it. Null where
 * it is nowhere; while the database is away too, and the page of the release answers for all.
 */
export async function offerTwin(path: string): Promise<Made | null> {
  const elsewhere = await twinOf(path);
  if (elsewhere === null) return null;
  const request = new Request(absoluteUrl(localePath(localeOf(path), '/404/')));
  try {
    const page = await app.render(request, { locals: { elsewhere } });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    return page.ok || page.status === 404
      ? { status: 404, body: Buffer.from(await page.arrayBuffer()), headers }
      : null;
  } catch {
    return null;
  }
}
