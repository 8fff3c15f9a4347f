import { join } from 'node:path';
import { env } from './env.ts';

/** Where the storefront keeps files. `current` is a symbolic link to the live release. */
export function places() {
  const site = join(env().DATA_DIR, 'site');
  return {
    site,
    releases: join(site, 'releases'),
    current: join(site, 'current'),
    assets: join(site, 'assets'),
    media: join(site, 'media'),
  };
}
