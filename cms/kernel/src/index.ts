export {
  type DocumentContext,
  type DocumentMiddleware,
  type LiveChange,
  rowsOf,
  tableOf,
  type Transaction,
  whenLive,
  type Write,
  writeOf,
} from './changes';
export { Refusal } from './errors';
export { migrate } from './migrate';
