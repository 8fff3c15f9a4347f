import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** What is fetched, built or kept for this clone and belongs to no commit. */
export const WORKSHOP = join(ROOT, '.lectern');

export const inRoot = (...parts: string[]) => join(ROOT, ...parts);

/** A module to load into a program of ours first, so that it ends when its starter does (see there). */
export const LEASH = fileURLToPath(new URL('leash.mjs', import.meta.url));
