/* All that the desk's screens ask the server; answers have the shapes of shared-types/editorial-desk. */

export * from './texts';
export * from './versions';
export * from './queue';
export * from './desk';
export * from './keywords';
export * from './previews';
export * from './types';
