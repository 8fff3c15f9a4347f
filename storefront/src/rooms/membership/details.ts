import { Locale } from '@lectern/shared-types';
import { z } from 'zod';
import { transaction } from '#kernel/db/index.ts';
import { localePath } from '#kernel/locale.ts';
import { askNewAddress } from './addresses.ts';
import { seeOther, type Refusal } from './forms.ts';
import { forgotPassword, replacePassword } from './passwords.ts';
import { ownerRefusal, passwordRefusal, type Owner } from './proving.ts';
import { emailField, nameField, newPasswordField, passwordField } from './rules/fields.ts';
import { isCommon } from './rules/passwords.ts';
import { setLocale, setName, type Account } from './sql/accounts.ts';
import type { Visit } from './visit.ts';

/** What the page of details can be asked. */
export const Detail = z.discriminatedUnion('act', [
  z.object({ act: z.literal('name'), displayName: nameField }),
  z.object({ act: z.literal('language'), language: Locale }),
  z.object({ act: z.literal('email'), email: emailField, password: z.string().max(1_000).default('') }),
  z.object({ act: z.literal('password'), password: passwordField, newPassword: newPasswordField }),
  z.object({ act: z.literal('link') }),
]);
type Detail = z.infer<typeof Detail>;
type About<Act extends Detail['act']> = Extract<Detail, { act: Act }>;

const shownAgain = (locale: Locale) => seeOther(localePath(locale, '/account/details/'));

async function changePassword(
  { password, newPassword }: About<'password'>,
  account: Account,
  { request, locale }: Visit,
): Promise<Response | Refusal> {
  const refusal = await passwordRefusal(account, password);
  if (refusal) return refusal;
  if (isCommon(newPassword, [account.email, account.displayName]))
    return { complaints: { newPassword: 'common' } };
  const { cookies } = await transaction((trx) =>
    replacePassword(trx, account, { password: newPassword, request }),
  );
  return seeOther(localePath(locale, '/account/details/'), cookies);
}

async function newAddress({ email, password }: About<'email'>, owner: Owner, visit: Visit) {
  return (await ownerRefusal(owner, password)) ?? askNewAddress(owner.account, email, visit);
}

/** Changes what was asked for, and shows the page again, in the language that was chosen on it. */
export async function changeDetail(asked: Detail, owner: Owner, visit: Visit): Promise<Response | Refusal> {
  const { account } = owner;
  switch (asked.act) {
    case 'name':
      await setName(account.id, asked.displayName);
      return shownAgain(visit.locale);
    case 'language':
      await setLocale(account.id, asked.language);
      return shownAgain(asked.language);
    case 'email':
      return newAddress(asked, owner, visit);
    case 'password':
      return changePassword(asked, account, visit);
    case 'link':
      return forgotPassword(account, visit);
  }
}
