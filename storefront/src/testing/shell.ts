import type { Locale } from '@lectern/shared-types';
import type { Shell } from '#ui/page.ts';

/** What stands around a page in tests, each overriding only what it is about. */
export function aShell({ locale = 'en', ...site }: { locale?: Locale } & Partial<Shell['site']> = {}): Shell {
  const told = {
    name: '讲台',
    tagline: null,
    description: '一所小小的学院。',
    logo: null,
    social: [],
    icpNumber: null,
    verifications: [],
    ...site,
  };
  return { locale, origin: 'https://a.cn', site: told, footerPages: [] };
}
