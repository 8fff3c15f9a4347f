import { createHash } from 'node:crypto';
import type { Locale } from '@lectern/shared-types';
import { cookieOf, setCookie } from '#kernel/cookies.ts';
import { localePath } from '#kernel/locale.ts';
import { isSealOf, sealOf } from '#kernel/seal.ts';
import { things, type Thing } from '#rooms/catalog/index.ts';
import { seeOther, type Refusal } from './forms.ts';
import { giftCookie, readGiftCookie, sealedText, withLink } from './rules/gift-cookie.ts';
import { countReader, findLink, listGifted } from './sql/gifts.ts';

/** Names the links that this browser has opened. */
const COOKIE = 'gift';
/** In seconds: half a year. */
const KEPT = 15_552_000;

/** The links that a browser was let in by; what it made up itself is none. */
function linksOf(cookies: string | null | undefined): string[] {
  const value = cookieOf(cookies, COOKIE);
  const { links, seal } = readGiftCookie(value ?? '');
  return links.length > 0 && isSealOf(seal, COOKIE, sealedText(links)) ? links : [];
}

/** The lessons that live links open to whoever sends these cookies. Without a cookie nothing is asked. */
export async function giftedTo(cookies: string | null | undefined): Promise<string[]> {
  const links = linksOf(cookies);
  return links.length > 0 ? listGifted(links) : [];
}

/** What a link opens, to who has not opened it yet or has. */
export interface Gift {
  linkId: string;
  lesson: Thing;
  isOpened: boolean;
}

/** The gift that a link stands for; null where it opens nothing to this browser. */
export async function giftBy(token: string, request: Request, locale: Locale): Promise<Gift | null> {
  const link = await findLink(createHash('sha256').update(token).digest('hex'));
  if (!link?.isLive) return null;
  const isOpened = linksOf(request.headers.get('cookie')).includes(link.id);
  const [lesson] = link.isFull && !isOpened ? [] : await things(locale, [link.lessonId]);
  return lesson ? { linkId: link.id, lesson, isOpened } : null;
}

/** Where the lesson is read. */
export const toLesson = ({ lesson: { locale, path } }: Gift): Response =>
  seeOther(localePath(locale, path.replace('/courses/', '/learn/')));

/** Opens the lesson to this browser, which is counted once. */
export async function openGift(gift: Gift | null, request: Request): Promise<Response | Refusal> {
  if (!gift || (!gift.isOpened && !(await countReader(gift.linkId))))
    return { complaints: { form: 'usedUp' } };
  const links = withLink(linksOf(request.headers.get('cookie')), gift.linkId);
  const seal = sealOf(COOKIE, sealedText(links)).toString('base64url');
  const answer = toLesson(gift);
  answer.headers.append('set-cookie', setCookie(COOKIE, giftCookie({ links, seal }), { maxAge: KEPT }));
  return answer;
}
