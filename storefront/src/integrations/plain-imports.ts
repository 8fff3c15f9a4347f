/** What Vite calls its helper; see `buildImportAnalysis` there. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps each `import()` in a kilobyte that loads the stylesheets and further modules of what is imported. The
 * site has one stylesheet, and what it imports is small: every page would carry that kilobyte for nothing.
 */
export const plainImports = {
  name: 'lectern:plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};
