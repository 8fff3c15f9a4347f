import { randomBytes } from 'node:crypto';
import { cookieOf, setCookie } from '#kernel/cookies.ts';
import { isSealOf, sealOf } from '#kernel/seal.ts';
import { readDevice, remembering, sayDevice } from './rules/device.ts';

const COOKIE = 'device';
/** As long as browsers keep a cookie at most (RFC 6265bis, 5.5), in seconds. */
const MAX_AGE = 400 * 86_400;

type Cookies = string | null | undefined;

const marking = (device: string, accountId: string) => `${device}.${accountId}`;

/**
 * The name of the device that sends these cookies, if somebody has logged in to this account with it before; null
 * otherwise. It opens nothing: by it one who guesses passwords elsewhere is told from the owner at home.
 */
export function knownDevice(cookies: Cookies, accountId: string): string | null {
  const device = readDevice(cookieOf(cookies, COOKIE));
  const marks = device?.marks ?? [];
  return device && marks.some((mark) => isSealOf(mark, 'device', marking(device.name, accountId)))
    ? device.name
    : null;
}

/** The line of Set-Cookie by which a device is known to this account from now on. */
export function rememberDevice(cookies: Cookies, accountId: string): string {
  const device = readDevice(cookieOf(cookies, COOKIE)) ?? {
    name: randomBytes(16).toString('base64url'),
    marks: [],
  };
  const mark = sealOf('device', marking(device.name, accountId)).toString('base64url');
  return setCookie(COOKIE, sayDevice(remembering(device, mark)), { maxAge: MAX_AGE });
}
