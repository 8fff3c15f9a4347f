export { createCmsClient, type CmsClient, type CmsClientOptions, type MediaFile } from './client/client.ts';
export { CmsMisspoke, CmsRefusal, CmsUnreachable } from './client/errors.ts';
export { CmsAccess, readEnvironment } from './env.ts';
