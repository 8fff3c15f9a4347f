export type { Picture, PublicFile } from './model.ts';
export { MediaShelf, type Wanted } from './shelf.ts';
export { sweepMedia } from './sweep.ts';
