import { join } from 'node:path';
import { env } from './env.ts';

/** Where the storefront keeps files. `current` is a symbolic link to the live release, `trees` holds their folders. */
export function places() {
  const site = join(env().DATA_DIR, 'site');
  return {
    site,
    releases: join(site, 'releases'),
    trees: join(site, 'trees'),
    current: join(site, 'current'),
    assets: join(site, 'assets'),
    media: join(site, 'media'),
    /** Of paid texts: no web server has its root here. */
    gated: join(site, 'gated'),
    /** Cards and icons, drawn when they were first asked for. */
    cards: join(site, 'cards'),
  };
}
