/** What a mailed link does, and for how many minutes it can. */
export const MINUTES = {
  register: 24 * 60,
  log_in: 15,
  reset_password: 60,
  change_email: 60,
  delete_account: 60,
} as const;
export type Purpose = keyof typeof MINUTES;

/** The pages that the links open. Whoever changes them breaks the mails that are under way. */
const PAGES = {
  register: '/account/confirm/',
  log_in: '/account/log-in/',
  reset_password: '/account/reset/',
  change_email: '/account/details/address/',
  delete_account: '/account/data/delete/',
} satisfies Record<Purpose, string>;

/** The path of a link, without its language. @param secret 32 bytes in base64url */
export const pathOfLink = (purpose: Purpose, secret: string): string => `${PAGES[purpose]}${secret}/`;

/** Whether a part of an address can be the secret of a link at all. */
export const isSecret = (part: string): boolean => /^[\w-]{43}$/.test(part);
