/** A file of the academy does not say what its kind of document needs. */
export class BrokenAcademy extends Error {
  override readonly name = 'BrokenAcademy';
  readonly status = 422;
  readonly code = 'BROKEN_ACADEMY';

  constructor(source: string, reason: string) {
    super(`${source}: ${reason}`);
  }
}

/** Nobody in the CMS may publish under the mail address that was given. */
export class NoSuchAdministrator extends Error {
  override readonly name = 'NoSuchAdministrator';
  readonly status = 404;
  readonly code = 'NO_SUCH_ADMINISTRATOR';

  constructor(email: string) {
    super(`The CMS has no administrator ${email} in whose name to publish. · 没有这位管理员。`);
  }
}
