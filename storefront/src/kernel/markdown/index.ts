export { mediaNames } from './addresses.ts';
export type { Rendered, RenderOptions, TocEntry, Warning, WarningCode, WordCount } from './model.ts';
export { renderMarkdown, RENDERER_VERSION } from './render.ts';
export { excerpt, readingMinutes } from './text.ts';
