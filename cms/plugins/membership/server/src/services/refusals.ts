import type { Caller } from '@lectern/cms-editorial';
import { Refusal } from '@lectern/cms-kernel';
import { say, type WordId } from '../rules/words';

const REFUSALS = {
  'no-account': [404, 'NO_SUCH_ACCOUNT'],
  'no-target': [422, 'NO_SUCH_TARGET'],
  'no-grant': [409, 'GRANT_IS_OVER'],
  'no-gift': [409, 'GIFT_IS_OVER'],
  'no-command': [404, 'NO_SUCH_COMMAND'],
  'not-waiting': [409, 'NOT_WAITING'],
  'own-request': [403, 'OWN_REQUEST'],
} as const satisfies Record<WordId, readonly [number, string]>;

/** The desk refuses, in the language of whoever asks. */
export class DeskRefusal extends Refusal {
  constructor({ language }: Pick<Caller, 'language'>, why: WordId) {
    const [status, code] = REFUSALS[why];
    super(status, code, say(language, why));
  }
}
