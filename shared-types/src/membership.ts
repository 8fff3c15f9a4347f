import { z } from 'zod';
import { DocumentId, Locale, Timestamp } from './kernel.ts';

/** An account's id; it is also the name of the CMS's user that keeps its mail address and password. */
export const AccountId = z.uuid();
export type AccountId = z.infer<typeof AccountId>;

/** A mail address as accounts keep it: trimmed and lower-case, at most 254 characters (RFC 5321, 4.5.3.1.3). */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
export type EmailAddress = z.infer<typeof EmailAddress>;

/** How many bytes a character takes in UTF-8. */
const bytesOf = (sign: string) => (sign < '\u0080' ? 1 : sign < '\u0800' ? 2 : sign.length === 1 ? 3 : 4);

/** At least 10 characters; at most 72 bytes in UTF-8, for bcrypt reads no more. */
export const Password = z
  .string()
  .min(10)
  .refine((password) => [...password].reduce((sum, sign) => sum + bytesOf(sign), 0) <= 72);

export const DisplayName = z.string().trim().min(1).max(80);

/** SHA-256 of a secret that is long and random, in hexadecimal. */
const SecretHash = z.string().regex(/^[0-9a-f]{64}$/);

const Note = z.string().trim().max(200).default('');

/** What the desk asks a worker to do; who asks and why stands beside it. Times without an end are null. */
export const MembershipCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('grant.give'),
    /** The same words twice give once: the grant's cause. */
    key: z.uuid(),
    accountId: AccountId,
    target: DocumentId,
    until: Timestamp.nullable(),
    note: Note,
  }),
  z.strictObject({ kind: z.literal('grant.revoke'), grantId: z.uuid() }),
  z.strictObject({
    kind: z.literal('gift_codes.make'),
    hashes: z.array(SecretHash).min(1).max(500),
    target: DocumentId,
    /** Days that a redeemed code lasts. */
    days: z.int().min(1).max(36_500).nullable(),
    mostClaims: z.int().min(1).max(10_000),
    endsAt: Timestamp.nullable(),
    note: Note,
  }),
  z.strictObject({ kind: z.literal('gift_code.revoke'), codeId: z.uuid() }),
  z.strictObject({
    kind: z.literal('gift_link.make'),
    hash: SecretHash,
    lessonId: DocumentId,
    endsAt: Timestamp.nullable(),
    mostReaders: z.int().min(1).max(100_000).nullable(),
    note: Note,
  }),
  z.strictObject({ kind: z.literal('gift_link.revoke'), linkId: z.uuid() }),
  z.strictObject({ kind: z.literal('account.block'), accountId: AccountId }),
  z.strictObject({ kind: z.literal('account.unblock'), accountId: AccountId }),
  z.strictObject({ kind: z.literal('account.end_sessions'), accountId: AccountId }),
]);
export type MembershipCommand = z.infer<typeof MembershipCommand>;

/** What the CMS is told of a new account; telling it twice makes one. */
export const NewAccount = z.strictObject({
  email: EmailAddress,
  /** Null for who logs in by mailed links alone. */
  password: Password.nullable(),
});
export type NewAccount = z.infer<typeof NewAccount>;

/** What of an account's keys changes. */
export const AccountChange = z.strictObject({
  email: EmailAddress.optional(),
  password: Password.optional(),
  blocked: z.boolean().optional(),
});
export type AccountChange = z.infer<typeof AccountChange>;

/** Whether a mail address and a password belong together. */
export const Credentials = z.strictObject({ email: EmailAddress, password: z.string().max(1_000) });
export type Credentials = z.infer<typeof Credentials>;

/** The account that they open; null for none, whatever the reason. */
export const CredentialsAnswer = z.strictObject({ accountId: AccountId.nullable() });
export type CredentialsAnswer = z.infer<typeof CredentialsAnswer>;

/** What membership tells other rooms. */
export const AccountCreated = z.strictObject({ accountId: AccountId, locale: Locale });
export const AccountDeleted = z.strictObject({ accountId: AccountId });
export const GrantGiven = z.strictObject({ grantId: z.uuid(), accountId: AccountId, target: DocumentId });
export const GrantEnded = z.strictObject({
  grantId: z.uuid(),
  accountId: AccountId,
  target: DocumentId,
  /** Null where it came to its end by time. */
  why: z.string().nullable(),
});
