import type { DraftFault, Locale } from '@lectern/shared-types';
import { messagesOf } from '#messages/index.ts';

/** Why a draft cannot be shown, for an editor; `locale` is that of the draft. */
export type PreviewTrouble =
  | { kind: 'expired' | 'homeless' | 'taken'; locale: Locale }
  | { kind: 'unsayable'; locale: Locale; faults: DraftFault[] };

/** A trouble in words: a title, what to do about it, and what in particular. */
export interface Told {
  locale: Locale;
  title: string;
  text: string;
  items: string[];
}

/** @example faultIn('en', { field: 'faq.0.answer', problem: 'missing' }) // 'Questions and answers is missing' */
function faultIn(locale: Locale, { field, problem }: DraftFault): string {
  const words = messagesOf(locale).preview;
  const known: Record<string, string> = words.fields;
  const [first = '', ...deeper] = field.split('.').filter((part) => part !== 'data');
  const name = known[first] ?? [first, ...deeper].join('.');
  return problem === 'missing' ? words.missing(name) : words.unfit(name);
}

export function tell(trouble: PreviewTrouble, locale: Locale): Told {
  const words = messagesOf(locale).preview;
  switch (trouble.kind) {
    case 'expired':
      return { locale, title: words.expiredTitle, text: words.expired, items: [] };
    case 'homeless':
    case 'taken':
      return { locale, title: words.unsayableTitle, text: words[trouble.kind], items: [] };
    case 'unsayable': {
      const items = new Set(trouble.faults.map((fault) => faultIn(locale, fault)));
      return { locale, title: words.unsayableTitle, text: words.unsayable, items: [...items] };
    }
  }
}
