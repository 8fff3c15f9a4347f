import type { Limit, Limited } from '#kernel/limits/index.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What one network may guess of all accounts: a house, a school or a company may stand behind it. */
const LOG_IN_BY_NETWORK: Limit = { what: 'log-in.network', most: 30, per: 15 * MINUTE };
/** What all devices together that an account does not know may guess of its password. */
const LOG_IN_BY_STRANGERS: Limit = { what: 'log-in.strangers', most: 10, per: 15 * MINUTE };
const LOG_IN_BY_DEVICE: Limit = { what: 'log-in.device', most: 10, per: 15 * MINUTE };
/** Mails that anybody may cause to be sent to one address. What was sent before works on. */
const MAILS_TO_ADDRESS: Limit = { what: 'mails.address', most: 5, per: HOUR };
const MAILS_BY_NETWORK: Limit = { what: 'mails.network', most: 20, per: HOUR };
/** Codes have 80 bits: the limit spares the database, not the codes. */
const CODES_BY_NETWORK: Limit = { what: 'codes.network', most: 30, per: HOUR };
const CODES_BY_ACCOUNT: Limit = { what: 'codes.account', most: 20, per: HOUR };
/** What is asked of somebody who is logged in, and could be guessed by whoever sits at the open browser. */
const PASSWORD_BY_ACCOUNT: Limit = { what: 'password.account', most: 10, per: 15 * MINUTE };

/** Pictures cost memory and time to make. */
const PICTURES_BY_ACCOUNT: Limit = { what: 'picture.account', most: 10, per: HOUR };

/** Who tries to log in. `network` as `networkOf` tells it, `device` null for one that the account does not know. */
interface LogIn {
  network: string;
  email: string;
  device: string | null;
}

/**
 * What counts against somebody who logs in by a password. A device that the account knows is counted by itself, so
 * that whoever guesses elsewhere never locks the owner out.
 */
export function logInLimits({ network, email, device }: LogIn): Limited[] {
  if (device !== null) return [{ limit: LOG_IN_BY_DEVICE, whose: `${device}\0${email}` }];
  return [
    { limit: LOG_IN_BY_NETWORK, whose: network },
    { limit: LOG_IN_BY_STRANGERS, whose: email },
  ];
}

/** What counts against somebody who, from this network, causes a mail to be sent to this address. */
export const mailLimits = (network: string, email: string): Limited[] => [
  { limit: MAILS_BY_NETWORK, whose: network },
  { limit: MAILS_TO_ADDRESS, whose: email },
];

/** What counts against an account that tries gift codes. */
export const codeLimits = (network: string, accountId: string): Limited[] => [
  { limit: CODES_BY_NETWORK, whose: network },
  { limit: CODES_BY_ACCOUNT, whose: accountId },
];

/** What counts against an account that is asked for its password once more. */
export const passwordLimits = (accountId: string): Limited[] => [
  { limit: PASSWORD_BY_ACCOUNT, whose: accountId },
];

/** What counts against an account that sends pictures of itself. */
export const avatarLimits = (accountId: string): Limited[] => [
  { limit: PICTURES_BY_ACCOUNT, whose: accountId },
];
