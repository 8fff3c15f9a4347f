export type { Picture, PublicFile } from './model.ts';
export { lookAtOriginals } from './look.ts';
export { MediaShelf, type Wanted } from './shelf.ts';
export { sweepMedia } from './sweep.ts';
