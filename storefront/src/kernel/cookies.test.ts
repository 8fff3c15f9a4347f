import { afterEach, expect, test, vi } from 'vitest';
import { cookieOf, setCookie } from './cookies.ts';
import * as env from './env.ts';

const inMode = (mode: 'local' | 'production') =>
  void vi.spyOn(env, 'isLocal').mockReturnValue(mode === 'local');

afterEach(() => vi.restoreAllMocks());

test('in production a cookie is bound to this site, to TLS and away from scripts', () => {
  inMode('production');
  expect(setCookie('session', 'x7', { maxAge: 60 })).toBe(
    '__Host-session=x7; Path=/; Max-Age=60; SameSite=Lax; HttpOnly; Secure',
  );
});

test('on a machine without TLS it goes without what needs TLS, and stays away from scripts', () => {
  inMode('local');
  expect(setCookie('session', 'x7', { maxAge: 60 })).toBe(
    'session=x7; Path=/; Max-Age=60; SameSite=Lax; HttpOnly',
  );
});

test('a cookie that scripts may read says so, and has a name that they know', () => {
  inMode('production');
  expect(setCookie('signed-in', '1', { maxAge: 60, readable: true })).toBe(
    'signed-in=1; Path=/; Max-Age=60; SameSite=Lax; Secure',
  );
});

test('of what a browser sends, the cookie of just this name is read', () => {
  inMode('production');
  expect(cookieOf('a=1; __Host-session=x7=; b=2', 'session')).toBe('x7=');
  expect(cookieOf('__Host-session=', 'session')).toBe('');
  expect(cookieOf('session=forged; x__Host-session=forged', 'session')).toBeNull();
  expect(cookieOf(undefined, 'session')).toBeNull();
});
