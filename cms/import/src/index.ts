export { createCmsClient, type CmsClient, type CmsClientOptions, type MediaFile } from './client/client.ts';
export { CmsMisspoke, CmsRefusal, CmsUnreachable } from './client/errors.ts';
export { CmsAccess, readEnvironment } from './env.ts';
export { planImport, type CoursePlan, type EditionPlan, type ImportPlan } from './plan/plan.ts';
export type { LessonPlan } from './plan/lesson.ts';
export { readSources } from './reading/read-sources.ts';
export { written } from './rules/pieces.ts';
