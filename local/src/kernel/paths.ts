import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** What is fetched, built or kept for this clone and belongs to no commit. */
export const WORKSHOP = join(ROOT, '.lectern');

export const inRoot = (...parts: string[]) => join(ROOT, ...parts);
