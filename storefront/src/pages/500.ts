export const prerender = false;

/** Asked by Astro when a page fails; without it `[page].astro` would be, and would find no page named 500. */
export const GET = (): Response => new Response(null, { status: 500 });
