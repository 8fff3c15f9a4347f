export { build, buildSharedTypes, generate, stale } from './build.ts';
