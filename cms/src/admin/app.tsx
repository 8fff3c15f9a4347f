import logo from './logo.svg';
import { signPreviews } from './sign-previews';
import en from './translations/en.json';
import zhHans from './translations/zh-Hans.json';

/**
 * Where the panel remembers that its banner of Strapi's own news was closed: for an instance whose id is
 * `false`, as it is without telemetry.
 */
const NEWS_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

export default {
  config: {
    locales: ['zh-Hans', 'en'],
    translations: { en, 'zh-Hans': zhHans },
    head: { favicon: logo },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {
    window.localStorage.setItem(NEWS_CLOSED, 'true');
    signPreviews();
  },
};
