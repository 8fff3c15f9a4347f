export { type Cms, startCms, TOKEN } from './cms.ts';
export { call, exported, logIn } from './http.ts';
export { draftLesson } from './writing.ts';
