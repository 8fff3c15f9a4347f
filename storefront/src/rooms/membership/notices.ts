import type { Locale } from '@lectern/shared-types';
import { absoluteUrl } from '#kernel/env.ts';
import { localePath } from '#kernel/locale.ts';
import { hasWords, letterOf, type Letter } from '#kernel/mail/index.ts';
import { listNotices } from './sql/notices.ts';

export { markRead } from './sql/notices.ts';

/** Something that an account was told, in the words of its mail. */
export interface Notice {
  id: string;
  title: string;
  words: string[];
  action: Letter['action'];
  createdAt: string;
  isNew: boolean;
}

/** Older ones are not shown. */
const MOST = 50;

/** The latest notices of an account, in the language of the page; what nobody words any more is left out. */
export async function noticesOf(
  accountId: string,
  { locale, siteName }: { locale: Locale; siteName: string },
): Promise<Notice[]> {
  const urlOf = (path: string) => absoluteUrl(localePath(locale, path));
  const rows = await listNotices(accountId, MOST);
  return rows.flatMap(({ kind, data, ...row }) => {
    if (!hasWords(kind)) return [];
    const { subject, paragraphs, action } = letterOf(kind, data, { locale, siteName, urlOf });
    return [{ ...row, title: subject, words: paragraphs, action }];
  });
}
