export type { Picture, PublicFile } from './model.ts';
export { lookAtOriginals } from './look.ts';
export { MediaShelf, type Wanted } from './shelf.ts';
export { dropUnused, sweepMedia, type Keeping } from './sweep.ts';
export { keepUses, settleUses, type Use } from './uses.ts';
