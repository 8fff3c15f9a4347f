import { DisplayName, EmailAddress, Password } from '@lectern/shared-types';
import { z } from 'zod';

/** A mail address that somebody types. */
export const emailField = EmailAddress;

/** Marks that turn the direction of writing, or break a line: a name could look like another by them. */
const TRICKY = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

export const nameField = DisplayName.refine((name) => !TRICKY.test(name));

/** A password that is to be kept; whether it is a common one is asked apart (`isCommon`). */
export const newPasswordField = z.string().refine((text) => Password.safeParse(text).success, 'password');

/** A password that is to be compared with the one that is kept. */
export const passwordField = z.string().min(1, 'missing').max(1_000, 'wrong');
