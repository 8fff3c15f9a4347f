import { delimiter, dirname } from 'node:path';

/** What a measured process inherits: enough to find programs, nothing that could change what it does. */
export const bareEnvironment: Record<string, string> = {
  PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
  HOME: process.env.HOME ?? '/',
  LANG: 'C.UTF-8',
};

/** The folder with the real course, if it is known. */
export const corpusFolder = () => process.env.CORPUS_DIR;

/** The Meilisearch server that may be filled, if one is named. */
export function meilisearch(): { url: string; key: string } | null {
  const { MEILI_URL, MEILI_KEY } = process.env;
  return MEILI_URL && MEILI_KEY ? { url: MEILI_URL, key: MEILI_KEY } : null;
}
