import { localeOf } from '#kernel/locale.ts';
import { messagesOf } from '#messages/index.ts';
import { footerPages, siteSettings } from '#rooms/editorial/index.ts';
import type { PreviewNote, Shell } from '#ui/page.ts';

interface Asked {
  currentLocale: string | undefined;
  url: URL;
  locals: { preview?: PreviewNote | undefined };
}

/** What every page needs before its own content: its language and the site around it. */
export async function shellOf(context: Asked): Promise<Shell> {
  const locale = localeOf(context.currentLocale);
  const words = messagesOf(locale);
  const site = await siteSettings(locale);
  return {
    locale,
    origin: context.url.origin,
    site: site ?? {
      name: words.unnamedSite,
      tagline: null,
      description: words.undescribedSite,
      logo: null,
      social: [],
      icpNumber: null,
      verifications: [],
    },
    footerPages: await footerPages(locale),
    preview: context.locals.preview,
  };
}

/** The answer of a page whose document does not exist; the writer and the server turn it into the 404 page. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
