import { randomBytes } from 'node:crypto';
import { transaction, type Transaction } from '#kernel/db/index.ts';
import { cookieOf, setCookie } from '#kernel/cookies.ts';
import { sealOf } from '#kernel/seal.ts';
import { knownDevice, rememberDevice } from './devices.ts';
import { tell } from './mailing.ts';
import { avatarOf } from './avatars.ts';
import { deviceOf, MOST_DAYS } from './rules/session.ts';
import {
  deleteSession,
  deleteSessionOf,
  deleteSessions,
  findSession,
  insertSession,
  useSession,
  type Session,
} from './sql/sessions.ts';

export { listSessions, type Session, type SessionLine } from './sql/sessions.ts';

/** Holds what the hash of a session is made of. */
const SESSION = 'session';
/** Tells scripts that it is worth asking who is there. It opens nothing. */
const HINT = 'signed-in';

const DAY = 86_400;
const maxAge = MOST_DAYS * DAY;

const hashOf = (value: string) => sealOf('session', value);

/** Lines of Set-Cookie by which a browser forgets who was logged in. */
export const forgetting = (): string[] => [
  setCookie(SESSION, '', { maxAge: 0 }),
  setCookie(HINT, '', { maxAge: 0, readable: true }),
];

/** The session of these cookies that lasts, of an account that is not blocked; null for none. */
export async function sessionBy(cookies: string | null | undefined): Promise<Session | null> {
  const value = cookieOf(cookies, SESSION);
  const found = value ? await findSession(hashOf(value)) : null;
  if (!found) return null;
  const { isDueToBeUsed, ...session } = found;
  if (isDueToBeUsed) await useSession(session.id);
  return session;
}

/** The session that a request belongs to; null for guests. */
export function sessionOf(request: Request): Promise<Session | null> {
  return sessionBy(request.headers.get('cookie'));
}

interface LogIn {
  accountId: string;
  request: Request;
  /** Whether the account was made just now: then no device of it is known, and nobody is told of a new one. */
  isFirst?: boolean;
}

/**
 * Logs an account in: always by a new session, so that nobody can know its cookie before. The one that was sent, of
 * whomever it is, ends. The owner is told of a device that he has not logged in by before.
 * @returns the lines of Set-Cookie that the answer has to carry
 */
export async function openSession(
  trx: Transaction,
  { accountId, request, isFirst = false }: LogIn,
): Promise<{ cookies: string[] }> {
  const sent = request.headers.get('cookie');
  const former = cookieOf(sent, SESSION);
  if (former) await deleteSession(trx, hashOf(former));
  const value = randomBytes(32).toString('base64url');
  const device = deviceOf(request.headers.get('user-agent'));
  const { id, createdAt } = await insertSession(trx, { hash: hashOf(value), accountId, device });
  if (!isFirst && knownDevice(sent, accountId) === null)
    await tell(trx, { accountId, kind: 'account.new_device', about: id, data: { device, at: createdAt } });
  const cookies = [
    setCookie(SESSION, value, { maxAge }),
    setCookie(HINT, '1', { maxAge, readable: true }),
    rememberDevice(sent, accountId),
  ];
  return { cookies };
}

/**
 * Ends the sessions of an account at once, wherever they are; to be called whenever its password changes.
 * @param options.except the id of the one that goes on
 * @returns how many ended
 */
export function endSessions(
  trx: Transaction,
  accountId: string,
  options: { except?: string } = {},
): Promise<number> {
  return deleteSessions(trx, accountId, options.except ?? null);
}

/** Ends one session of an account. False where it has none of this id, be it somebody else's or nobody's. */
export function endSession(accountId: string, id: string): Promise<boolean> {
  return transaction((trx) => deleteSessionOf(trx, accountId, id));
}

/** Who is shown in the header; nobody where `cookies` tell the browser to forget who was. */
export async function whoIs(
  request: Request,
): Promise<{ me: { name: string; avatar: string | null } | null; cookies: string[] }> {
  const session = await sessionOf(request);
  if (!session) return { me: null, cookies: forgetting() };
  return { me: { name: session.displayName, avatar: await avatarOf(session.accountId) }, cookies: [] };
}
