/** Where the real courses lie, if they lie anywhere. */
export function corpusFolder(): string | undefined {
  return process.env['CORPUS_DIR'];
}
