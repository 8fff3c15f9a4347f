import { plainHtml } from '#ui/plain-page.ts';

/** What nginx shows while no storefront answers. */
export const GET = (): Response => {
  const html = plainHtml((words) => ({ title: words.maintenanceTitle, text: words.maintenance }));
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
