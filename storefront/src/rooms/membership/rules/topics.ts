import type { MailKind } from './mail-kinds.ts';

/** Ways by which readers are told something. */
export const CHANNELS = ['mail', 'site'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What readers may do without. What concerns the safety of an account is no topic: it is always told. */
export const TOPICS = ['access', 'ending'] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Partial<Record<MailKind, Topic>> = { 'grant.given': 'access', 'grant.ending': 'ending' };

/** What is told beside the mail in the account: whatever says what has happened there. Links that log in are not. */
const ON_SITE = new Set<MailKind>([
  'account.email_changed',
  'account.password_changed',
  'account.new_device',
  'grant.given',
  'grant.ending',
]);

/** What readers can choose about a kind; null where there is nothing to choose. */
export const topicOf = (kind: MailKind): Topic | null => TOPIC_OF[kind] ?? null;

/** The ways by which a kind is told to whoever does not want some. */
export function channelsOf(kind: MailKind, unwanted: readonly Channel[]): Channel[] {
  const possible = CHANNELS.filter((channel) => channel === 'mail' || ON_SITE.has(kind));
  return topicOf(kind) === null ? possible : possible.filter((channel) => !unwanted.includes(channel));
}

/** The name of a box in the form of the choices. @example boxOf('ending', 'mail') // 'ending.mail' */
export const boxOf = (topic: Topic, channel: Channel): string => `${topic}.${channel}`;
