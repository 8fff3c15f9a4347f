export type { Query } from './model.ts';
export { hearOfChanges, indexKeeper } from './hearing.ts';
export { indexDocuments, keepIndex, reindexAll } from './indexing.ts';
export { searchAnswers } from './engine.ts';
export { search } from './search.ts';
export { look } from './look.ts';
export { answerOf } from './rules/addresses.ts';
export { questionOf, strictQuestionOf } from './rules/question.ts';
export { loadWords } from './rules/words.ts';
