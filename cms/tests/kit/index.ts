export { type Cms, startCms, TOKEN } from './cms.ts';
export { call, exported, logIn, published } from './http.ts';
export { draftCourse, draftLesson, liveLesson, newSlug, pastBelt, pastReview, publish } from './writing.ts';
