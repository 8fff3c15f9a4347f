import type { Locale } from '@lectern/shared-types';
import { networkOf } from '#kernel/limits/index.ts';
import { localeOf } from '#kernel/locale.ts';

/** Who asks, from where, and in which language he reads. */
export interface Visit {
  request: Request;
  /** The network that counts where something is limited. */
  network: string;
  locale: Locale;
}

/** @param page `Astro`, or the context of an endpoint */
export function visitOf(page: {
  request: Request;
  clientAddress: string;
  currentLocale: string | undefined;
}): Visit {
  const { request, clientAddress, currentLocale } = page;
  return { request, network: networkOf(clientAddress), locale: localeOf(currentLocale) };
}
