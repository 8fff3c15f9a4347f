import type { Engine } from './model.ts';
import { postgres } from './engines/postgres.ts';

/** The engine that this site is configured to search with. */
export function engine(): Engine {
  return postgres;
}
