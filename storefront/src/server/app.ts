import { createApp } from 'astro/app/entrypoint';
import { absoluteUrl } from '#kernel/env.ts';

/** The built site. */
export const app = createApp({ streaming: false });

/** Renders a path of the site as a visitor would get it. */
export function render(path: string): Promise<Response> {
  return app.render(new Request(absoluteUrl(path)));
}

/**
 * Loads the modules of all pages, which Astro does at a page's first request: a server that runs on while its
 * bundle is built anew would no longer find them.
 */
export async function loadPages(): Promise<void> {
  await Promise.all([...(app.manifest.pageMap?.values() ?? [])].map((load) => load()));
}
