export { mediaNames, namedMedia } from './addresses.ts';
export type { Rendered, TocEntry } from './model.ts';
export { renderMarkdown, RENDERER_VERSION } from './render.ts';
export { countWords, excerpt, readingMinutes } from './text.ts';
