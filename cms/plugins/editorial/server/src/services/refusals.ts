import { Refusal } from '@lectern/cms-kernel';
import type { ActRefusal } from '@lectern/shared-types';
import { say } from '../rules/words';
import type { Caller } from './caller';

type Reader = Pick<Caller, 'language'>;

/** The document, or this language of it, is not there. */
export class Gone extends Refusal {
  constructor({ language }: Reader) {
    super(404, 'GONE', say(language, 'gone'));
  }
}

/** The document is gone, so that nothing can be brought back into it. */
export class DocumentGone extends Refusal {
  constructor({ language }: Reader) {
    super(404, 'DOCUMENT_GONE', say(language, 'document-gone'));
  }
}

/** A version that never was, or that was not kept. */
export class NoSuchVersion extends Refusal {
  constructor(number: number, { language }: Reader) {
    super(404, 'NO_SUCH_VERSION', say(language, 'no-version', { number }));
  }
}

/** Somebody lacks the right that Strapi's roles give on this very document. */
export class NoRight extends Refusal {
  constructor(to: 'no-history' | 'no-restoring', { language }: Reader) {
    super(403, 'NO_RIGHT', say(language, to));
  }
}

/** Somebody else has changed the standing since the person looked at it. */
export class Stale extends Refusal {
  constructor(words: string) {
    super(409, 'STALE', words);
  }
}

const CODES: Record<ActRefusal, string> = {
  'not-in-this-state': 'NOT_IN_THIS_STATE',
  'no-right': 'NO_RIGHT',
  'own-text': 'OWN_TEXT',
  'first-reviewer': 'FIRST_REVIEWER',
  taken: 'TAKEN',
  'review-off': 'REVIEW_OFF',
};

/** The rules of the review do not let this person take this step now. */
export class NotOpen extends Refusal {
  constructor(reason: ActRefusal, { language }: Reader, taker: string | null) {
    const status = reason === 'no-right' ? 403 : 409;
    super(status, CODES[reason], say(language, reason, { name: taker ?? '' }));
  }
}

/** A step that must be explained was not. */
export class ReasonNeeded extends Refusal {
  constructor(what: 'reason' | 'words', { language }: Reader) {
    super(422, 'REASON_NEEDED', say(language, `${what}-needed`));
  }
}

/** The machine found errors in what was submitted. */
export class PreflightFailed extends Refusal {
  constructor(count: number, { language }: Reader) {
    super(422, 'PREFLIGHT_FAILED', say(language, 'preflight', { count }));
  }
}
