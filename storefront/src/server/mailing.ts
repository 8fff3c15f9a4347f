import type { Locale } from '@lectern/shared-types';
import { Bell } from '#kernel/bell.ts';
import { Listener } from '#kernel/db/listening.ts';
import { absoluteUrl } from '#kernel/env.ts';
import { localePath } from '#kernel/locale.ts';
import { MAIL_CHANNEL, openPost, sendNext, type Letterhead } from '#kernel/mail/index.ts';
import { repeatedly } from '#kernel/repeating.ts';
import { messagesOf } from '#messages/index.ts';
import { siteSettings } from '#rooms/editorial/index.ts';

/** A notice may be lost, and mails that failed are due again without one. In ms. */
const LOOK_EVERY = 2_000;

async function letterheadOf(locale: Locale): Promise<Letterhead> {
  const words = messagesOf(locale);
  const siteName = (await siteSettings(locale))?.name ?? words.unnamedSite;
  const urlOf = (path: string) => absoluteUrl(localePath(locale, path));
  return {
    siteName,
    siteUrl: urlOf('/'),
    pasteLink: words.mails.pasteLink,
    sentBy: words.mails.sentBy(siteName),
    settings: { label: words.mails.settings, link: urlOf('/account/notifications/') },
  };
}

/** Sends the mails that wait, until the signal comes. */
export async function keepSending(signal: AbortSignal): Promise<void> {
  const bell = new Bell();
  const post = openPost();
  const say = (line: string) => console.error(line);
  const listener = new Listener('lectern mailer', [MAIL_CHANNEL], () => bell.ring());
  await listener.begin();
  const send = () => sendNext({ post, letterheadOf, say });
  await repeatedly(send, { name: 'Sending mails', bell, patience: LOOK_EVERY, signal, say });
  await listener.end();
  post.close();
}
