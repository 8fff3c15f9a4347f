import { EmailAddress, Timestamp } from '@lectern/shared-types';
import { z } from 'zod';

/** A whole address of ours that is opened from the mail. */
const Link = z.url({ protocol: /^https?$/ });

/** A link that does something once, and the minutes from now for which it does. */
const Linked = z.strictObject({ link: Link, minutes: z.int().positive() });

/** Something that is opened by a grant, as its reader knows it. */
const Opened = { title: z.string(), link: Link };

/**
 * The mails of this room, and what the words of each need. Those that go to an address that is not proven yet hold
 * nothing that somebody typed: a stranger could say something to anybody by them.
 */
export const MAIL_DATA = {
  /** To whoever registers: the link opens the page that makes the account. */
  'account.confirm': Linked,
  /** To whoever registers with the address of an account that is there: the link logs in. */
  'account.known': Linked,
  'account.log_in': Linked,
  'account.reset_password': Linked,
  /** To the new address: the link makes it the account's. */
  'account.change_email': Linked,
  /** To the former address. `email` is the new one; the mail shows a part of it. */
  'account.email_changed': z.strictObject({ email: EmailAddress }),
  'account.password_changed': z.strictObject({}),
  /** `device` in words, as in `Firefox · Linux`; empty where nobody knows. */
  'account.new_device': z.strictObject({ device: z.string(), at: Timestamp }),
  /** The link opens the page that deletes the account. */
  'account.delete': Linked,
  /** To the address that the account had. */
  'account.deleted': z.strictObject({}),
  /** `until` null where it lasts for ever. */
  'grant.given': z.strictObject({ ...Opened, until: Timestamp.nullable() }),
  'grant.ending': z.strictObject({ ...Opened, until: Timestamp, days: z.int().positive() }),
} satisfies Record<string, z.ZodObject>;

export type MailKind = keyof typeof MAIL_DATA;
export type MailData<Kind extends MailKind> = z.infer<(typeof MAIL_DATA)[Kind]>;

/** Whether somebody waits for it, or has to know at once. All that concerns the way into an account does. */
export const isUrgent = (kind: MailKind): boolean => kind.startsWith('account.');
