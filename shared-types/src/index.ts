export * from './kernel.ts';
export * from './editorial.ts';
export * from './catalog.ts';
export * from './membership.ts';
export * from './publishing.ts';
export * from './importing.ts';
export * from './editorial-desk/index.ts';
export * from './publishing-desk.ts';
