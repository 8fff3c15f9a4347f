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

/** Where real courses lie, if they lie anywhere. */
export const corpusFolder = () => process.env.CORPUS_DIR;
