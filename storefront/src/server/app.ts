import { createApp } from 'astro/app/entrypoint';
import { absoluteUrl } from '#kernel/env.ts';

/** The built site. */
export const app = createApp({ streaming: false });

/** Renders a path of the site as a visitor would get it. */
export function render(path: string): Promise<Response> {
  return app.render(new Request(absoluteUrl(path)));
}
