import accounts from '../../demo-accounts.json' with { type: 'json' };
import { standingOf } from './desk.ts';
import { type Cms, call } from './index.ts';

const LESSON = 'api::catalog.lesson';

export const accountOf = (role: string) => accounts.find((each) => each.role === role)!;

/** A text of the desk: a lesson in Chinese unless it says otherwise. */
export interface Text {
  documentId: string;
  locale?: string;
  uid?: string;
}

/** The address of a text's versions, or of `what` below it, as in `/2/difference?with=1`. */
export function versionsPath({ uid = LESSON, documentId, locale = 'zh-CN' }: Text, what = ''): string {
  const language = `${what.includes('?') ? '&' : '?'}locale=${locale}`;
  return `/editorial/texts/${uid}/${documentId}/revisions${what}${language}`;
}

/** Asks for a version to be restored, as somebody does who has just looked at the text. */
export async function askToRestore(
  cms: Cms,
  token: string,
  { text, number }: { text: Text; number: number },
) {
  const { version } = await standingOf(cms, text.uid ?? LESSON, text);
  return call(cms, versionsPath(text, `/${number}/restore`), { method: 'POST', token, body: { version } });
}
