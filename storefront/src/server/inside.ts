/** What tests look at from inside a bundle: the very instances that its commands work with. */
export { closeDatabase, transaction } from '#kernel/db/index.ts';
export { shelves } from '#kernel/media/index.ts';
export { reading } from '#kernel/reading.ts';
export { asReader, mayRead } from '#rooms/membership/index.ts';
export { forget, outputs, pathsOf, store } from '#rooms/publishing/index.ts';
export { answer } from './answer.ts';
export { render } from './app.ts';
