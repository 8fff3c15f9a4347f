/// <reference types="astro/client" />

declare module 'virtual:lectern/routes' {
  import type { SiteRoute } from './integrations/lectern.ts';
  /** Every page of the site, in both languages. */
  export const routes: SiteRoute[];
}
