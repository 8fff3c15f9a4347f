export type { Facets, Found, Hit, Kind, Marked, Query, Reach } from './model.ts';
export { KINDS } from './model.ts';
export { hearOfChanges, indexKeeper } from './hearing.ts';
export { indexDocuments, keepIndex, reindexAll } from './indexing.ts';
export { searchAnswers } from './engine.ts';
export { search } from './search.ts';
export { look } from './look.ts';
export { answerOf } from './rules/addresses.ts';
export { questionOf, strictQuestionOf } from './rules/question.ts';
