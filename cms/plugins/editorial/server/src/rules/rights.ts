/**
 * What the roles' editor offers for each content type; super administrators have all of it. None may end like a
 * right of the content manager: its edit view goes by the last word alone, and would take `….read` for leave to
 * read no field at all.
 */
export const TEXT_RIGHTS = {
  read: 'plugin::editorial.review.see',
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
