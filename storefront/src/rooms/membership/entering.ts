import { localeOf, localePath } from '#kernel/locale.ts';
import { seeOther } from './forms.ts';

interface Page {
  url: URL;
  currentLocale: string | undefined;
}

/** The answer of a page that is for whoever is logged in: to the log-in, and from there back to it. */
export function toLogIn({ url, currentLocale }: Page): Response {
  const query = new URLSearchParams({ next: url.pathname });
  return seeOther(`${localePath(localeOf(currentLocale), '/account/log-in/')}?${query}`);
}
