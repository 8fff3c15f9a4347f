export type { Picture } from './model.ts';
export { lookAtOriginals } from './look.ts';
export { filesOf } from './prepared.ts';
export { MediaShelf, shelves, type Shelves, type Wanted } from './shelf.ts';
export { ADDRESS_LIFETIME } from './stock.ts';
export { dropUnused, sweepMedia, type Keeping } from './sweep.ts';
export { keepUses, settleUses, type Use } from './uses.ts';
