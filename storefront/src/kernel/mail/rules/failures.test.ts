import { expect, test } from 'vitest';
import { failureOf, retryAfter } from './failures.ts';

const smtpError = (code: string, message: string, responseCode?: number) =>
  Object.assign(new Error(message), { code, responseCode });

test('a server that is away, or does not let us in, would take no other mail either', () => {
  const codes = ['ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'EAUTH'];
  expect(codes.map((code) => failureOf(smtpError(code, 'no')).concerns)).toEqual(codes.map(() => 'server'));
});

test('an address that the server does not know is never tried again; all else is', () => {
  const unknown = failureOf(smtpError('EENVELOPE', '550 No such user', 550));
  const full = failureOf(smtpError('EENVELOPE', '452 Mailbox full', 452));
  expect([unknown.concerns, retryAfter(unknown, 1, 0)]).toEqual(['never', null]);
  expect([full.concerns, retryAfter(full, 1, 0)]).toEqual(['mail', 5]);
});

test('what the server says of it names nobody', () => {
  const { reason } = failureOf(
    smtpError('EENVELOPE', '550 5.1.1 <wang@mail.example>: no user wang@mail.example here'),
  );
  expect(reason).toBe('550 5.1.1 …: no user … here');
});

test('pauses grow to an hour, and two days are enough', () => {
  const failure = { reason: 'full', concerns: 'mail' } as const;
  const waits = [1, 2, 3, 4, 5, 6, 7, 40].map((attempts) => retryAfter(failure, attempts, 0));
  expect(waits).toEqual([5, 15, 60, 300, 900, 1800, 3600, 3600]);
  expect(retryAfter(failure, 50, 47 * 3600 + 1)).toBeNull();
});

test('what a server that was away kept back goes out soon after it is back', () => {
  expect(retryAfter({ reason: 'away', concerns: 'server' }, 30, 10 * 3600)).toBe(30);
});
