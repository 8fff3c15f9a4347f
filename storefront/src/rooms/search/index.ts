export type { Facets, Found, Hit, Kind, Marked, Query, Reach } from './model.ts';
export { KINDS } from './model.ts';
export { indexDocuments, reindexAll } from './indexing.ts';
export { search } from './search.ts';
