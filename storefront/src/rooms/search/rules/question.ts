import { DEFAULT_LOCALE, DocumentId, Locale } from '@lectern/shared-types';
import { z } from 'zod';
import { KINDS } from '../model.ts';

/** Characters of a query. Nobody types longer ones. */
const LONGEST = 200;

export const PAGE_SIZE = 10;
/** Whoever has not found it by then, asks otherwise. */
export const LAST_PAGE = 20;

// eslint-disable-next-line no-control-regex -- Postgres takes no NUL, and nobody types the others
const UNTYPED = /[\u0000-\u001f\u007f-\u009f\ufffd]/g;

const cleaned = (text: string) => text.toWellFormed().replace(UNTYPED, ' ').replace(/\s+/gu, ' ').trim();

const Narrowing = {
  kind: z.enum(KINDS).optional(),
  course: DocumentId.optional(),
  access: z.enum(['open', 'paid']).optional(),
};
const PageNumber = z.coerce.number().int().min(1).max(LAST_PAGE).default(1);
/** Set while the visitor is still typing: such a query is answered, and never recorded. */
const Typing = z.literal('1').optional();

const Question = z.strictObject({
  locale: Locale.default(DEFAULT_LOCALE),
  q: z.string().max(LONGEST).transform(cleaned),
  ...Narrowing,
  page: PageNumber,
  typing: Typing,
});

/** What a visitor asks, by the names that addresses use. */
export type Question = z.infer<typeof Question>;

/** A page shows something for every address: what does not fit is passed over, what is too long is cut. */
const Lenient = z.object({
  q: z
    .string()
    .default('')
    .transform((text) => cleaned(text.slice(0, LONGEST))),
  kind: Narrowing.kind.catch(undefined),
  course: Narrowing.course.catch(undefined),
  access: Narrowing.access.catch(undefined),
  page: PageNumber.catch(1),
  typing: Typing.catch(undefined),
});

/** An empty field of a form means nothing. */
const given = (query: URLSearchParams) => Object.fromEntries([...query].filter(([, value]) => value !== ''));

/** The question that the address of a page asks. */
export function questionOf(locale: Locale, query: URLSearchParams): Question {
  return { locale, ...Lenient.parse(given(query)) };
}

export type Asked = { question: Question } | { complaint: string };

/** The question of a program, or a sentence on what is wrong with it. */
export function strictQuestionOf(query: URLSearchParams): Asked {
  const parsed = Question.safeParse({ q: '', ...given(query) });
  if (parsed.success) return { question: parsed.data };
  const complaints = parsed.error.issues.map(({ path, message }) => [...path, message].join(': '));
  return { complaint: `${complaints.join('. ')}.` };
}
