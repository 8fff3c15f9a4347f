import { places } from '../places.ts';

/** `public`: for everybody, under `/media/`. `gated`: for whom a paid text is open, by signed addresses alone. */
export type StockName = 'public' | 'gated';

/** Where prepared files of a kind lie, and how the addresses begin under which pages name them. */
export interface Stock {
  folder: string;
  prefix: `/${string}/`;
}

export function stockOf(name: StockName): Stock {
  const { media, gated } = places();
  return name === 'public' ? { folder: media, prefix: '/media/' } : { folder: gated, prefix: '/gated/' };
}

/** How long an address that was given out opens a gated file, in seconds: longer than anybody sits over a lesson. */
export const ADDRESS_LIFETIME = 4 * 3600;
