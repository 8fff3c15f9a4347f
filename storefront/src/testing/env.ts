/** Sets what the process under test reads of its environment; it reads once, when it first asks. */
export function setEnvironment(values: Record<string, string>): void {
  Object.assign(process.env, values);
}

/** What every process needs that a test starts, and nothing that could change what it does. */
export const baseEnvironment: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '/',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Whether tests may take minutes. */
export const isLongRun = () => process.env.LONG_JOURNEYS === '1';

/** Where real courses lie, if they lie anywhere. */
export const corpusFolder = () => process.env.CORPUS_DIR;

/** The Meilisearch server that tests may fill, if there is one. */
export function meilisearchPlace(): { url: string; key: string | undefined } | null {
  const { MEILI_URL: url, MEILI_KEY: key } = process.env;
  return url ? { url, key } : null;
}
