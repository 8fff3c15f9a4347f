import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import { absoluteUrl } from '#kernel/env.ts';
import { localePath } from '#kernel/locale.ts';
import { isSecret, MINUTES, pathOfLink, type Purpose } from './rules/token.ts';
import { endTokensLike, findToken, insertToken, markUsed, type Token } from './sql/tokens.ts';

/** Why nothing is done by a link that is void, was used, or never was. */
export const USED_UP = { complaints: { form: 'usedUp' } } as const;

/** The secret is long and random, so that a plain hash tells nothing of it. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest();

/** A link as a mail tells it (`mailTo`). Of its secret, `about` holds the hash alone: the outbox keeps that. */
interface NewLink {
  about: string;
  data: { link: string; minutes: number };
}

/**
 * Makes a link that does something once; the ones made before for the same are void from now on.
 * @param locale of the page that it opens
 */
export async function newLink(
  trx: Transaction,
  { locale, ...token }: Token & { locale: Locale },
): Promise<NewLink> {
  const secret = randomBytes(32).toString('base64url');
  const hash = hashOf(secret);
  const minutes = MINUTES[token.purpose];
  await endTokensLike(trx, token);
  await insertToken(trx, { ...token, hash, minutes });
  const link = absoluteUrl(localePath(locale, pathOfLink(token.purpose, secret)));
  return { about: hash.toString('hex'), data: { link, minutes } };
}

/** What a link would do, without doing it: programs that look at mails open links, too. Null for one that is void. */
export async function lookAt(secret: string, purpose: Purpose): Promise<Token | null> {
  return isSecret(secret) ? findToken(hashOf(secret), purpose) : null;
}

/** Uses a link, once; null where it is void. It is unused again where the transaction fails. */
export async function useUp(trx: Transaction, secret: string, purpose: Purpose): Promise<Token | null> {
  return isSecret(secret) ? markUsed(trx, hashOf(secret), purpose) : null;
}
