export { build, buildSharedTypes, forgetCms, generate, stale } from './build.ts';
