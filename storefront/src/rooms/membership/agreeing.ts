import type { Locale } from '@lectern/shared-types';
import { z } from 'zod';
import { transaction } from '#kernel/db/index.ts';
import { localeOf, localePath } from '#kernel/locale.ts';
import { agree, notAgreedBy, type Policy } from './consent.ts';
import { seeOther, type Refusal } from './forms.ts';
import { agreementField, notAgreed } from './rules/agreement.ts';
import { ownPath } from './rules/next.ts';

/** What the page that asks again is sent. */
export const Agreeing = z.object({ agrees: agreementField });

interface Page {
  url: URL;
  currentLocale: string | undefined;
}

/** Where somebody goes on who has agreed to everything. */
export function afterAgreeing({ url, currentLocale }: Page): Response {
  const next = ownPath(url.searchParams.get('next'));
  return seeOther(next ?? localePath(localeOf(currentLocale), '/account/'));
}

/**
 * Sends whoever has agreed to older versions only to the page that asks again, and from there back here; null for
 * whoever has agreed. For what nobody is to do without having agreed; reading is not among it.
 */
export async function askAgain({ url, currentLocale }: Page, accountId: string): Promise<Response | null> {
  const locale = localeOf(currentLocale);
  if ((await notAgreedBy(accountId, locale)).length === 0) return null;
  const query = new URLSearchParams({ next: url.pathname });
  return seeOther(`${localePath(locale, '/account/agree/')}?${query}`);
}

/** Notes what somebody has agreed to. The versions are those that were shown: a newer one is asked for once more. */
export async function agreeAgain(
  { agrees }: z.infer<typeof Agreeing>,
  { accountId, policies, locale }: { accountId: string; policies: Policy[]; locale: Locale },
): Promise<Refusal | null> {
  await transaction((trx) => agree(trx, accountId, { versions: agrees, locale }));
  return notAgreed(policies, agrees).length > 0 ? { complaints: { agrees: 'agreement' } } : null;
}
