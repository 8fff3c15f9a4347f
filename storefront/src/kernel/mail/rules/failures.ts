import { codeOf, reasonOf } from '../../errors.ts';

const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Seconds to wait after each failed attempt; after these, the last again and again. */
const WAITS = [5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR] as const;
/** The fault is no mail's own: all go out soon after the server is back. In seconds. */
const SERVER_WAIT = 30 * SECOND;
/** Nobody expects a mail that was written earlier. */
const LONGEST = 48 * HOUR;

/** Why a mail did not go out. */
export interface Failure {
  /** Without any mail address, which servers like to repeat. */
  reason: string;
  /** `server`: it is away or refuses us, and would any other mail; `mail`: it would take others; `never`: it knows no such recipient. */
  concerns: 'server' | 'mail' | 'never';
}

/** By what nodemailer names faults of the connection, and of the way in. */
const OF_SERVER =
  /^(?:ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS|ETLS|EPROTOCOL|EAUTH|ENOAUTH|EOAUTH2|EPROXY)$/;
/** No such mailbox, or a name of one that cannot be: RFC 5321, 4.2.3. */
const NO_SUCH_RECIPIENT = new Set([550, 551, 553]);

function answerOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return null;
  return typeof error.responseCode === 'number' ? error.responseCode : null;
}

export function failureOf(error: unknown): Failure {
  const reason = reasonOf(error)
    .replaceAll(/<[^>]*>|[^\s<>]+@[^\s<>]+/gu, '…')
    .slice(0, 500);
  const code = codeOf(error) ?? '';
  if (OF_SERVER.test(code)) return { reason, concerns: 'server' };
  const isUnknown = code === 'EENVELOPE' && NO_SUCH_RECIPIENT.has(answerOf(error) ?? 0);
  return { reason, concerns: isUnknown ? 'never' : 'mail' };
}

/**
 * Seconds until the next attempt; null where there is to be none.
 * @param attempts how many have failed, this one among them
 * @param age seconds since the mail was written
 */
export function retryAfter({ concerns }: Failure, attempts: number, age: number): number | null {
  const wait = concerns === 'server' ? SERVER_WAIT : (WAITS[Math.min(attempts, WAITS.length) - 1] ?? HOUR);
  return concerns === 'never' || age + wait > LONGEST ? null : wait;
}
