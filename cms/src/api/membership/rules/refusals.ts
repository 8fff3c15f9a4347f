import { Refusal } from '@lectern/cms-kernel';

/** Another account has this mail address. */
export class EmailTaken extends Refusal {
  constructor() {
    super(409, 'EMAIL_TAKEN', 'Another account has this mail address.');
  }
}

/** No account has this id. */
export class NoSuchAccount extends Refusal {
  constructor() {
    super(404, 'NO_SUCH_ACCOUNT', 'There is no such account.');
  }
}
