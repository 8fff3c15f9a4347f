import { hideStrangeLinks, openInBrowsersLanguage } from './first-look';
import logo from './logo.svg';
import { signPreviews } from './sign-previews';
import en from './translations/en.json';
import strapiZhHans from './translations/strapi.zh-Hans.json';
import zhHans from './translations/zh-Hans.json';

/**
 * Where the panel remembers that its banner of Strapi's own news was closed: for an instance whose id is
 * `false`, as it is without telemetry.
 */
const NEWS_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

openInBrowsersLanguage();

export default {
  config: {
    locales: ['zh-Hans', 'en'],
    // Strapi's own Chinese lacks the whole content manager: its file holds another plugin's words.
    translations: { en, 'zh-Hans': { ...strapiZhHans, ...zhHans } },
    head: { favicon: logo },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {
    window.localStorage.setItem(NEWS_CLOSED, 'true');
    hideStrangeLinks();
    signPreviews();
  },
};
