/** What the roles' editor offers for each content type; super administrators have all of it. */
export const TEXT_RIGHTS = {
  read: 'plugin::editorial.read',
  submit: 'plugin::editorial.submit',
  first: 'plugin::editorial.review.first',
  second: 'plugin::editorial.review.second',
} as const;

/** What belongs to no content type. */
export const DESK_RIGHTS = {
  assign: 'plugin::editorial.assign',
  override: 'plugin::editorial.override',
  audit: 'plugin::editorial.audit.read',
  settings: 'plugin::editorial.settings.update',
} as const;
