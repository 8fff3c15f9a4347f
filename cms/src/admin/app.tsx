import logo from './logo.svg';
import { signPreviews } from './sign-previews';
import en from './translations/en.json';
import zhHans from './translations/zh-Hans.json';

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
    signPreviews();
  },
};
