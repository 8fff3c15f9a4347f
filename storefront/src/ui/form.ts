import type { Locale } from '@lectern/shared-types';
import type { Messages } from '#messages/index.ts';

/** Why a field, or a form, was not taken: a key of `messages/forms`, where every complaint has its words. */
export type Complaint = keyof Messages['forms']['complaints'];

/** By the name of the field; what is about the form as a whole stands under `form`. */
export type Complaints = Readonly<Record<string, Complaint>>;

/**
 * A form as it is shown. `Form.astro` and the fields in it (`Field.astro`, `Choice.astro`) get it whole as `form`;
 * a page gets it from `readForm`.
 */
export interface FormState {
  locale: Locale;
  /** For the hidden field by which the next post proves that this page was shown. */
  token: string;
  /** What stands in the fields, by name. Fields of passwords show nothing of it. */
  typed: Readonly<Record<string, string>>;
  complaints: Complaints;
  /** Seconds until it may be sent again; 0 for at once. */
  wait: number;
  /** Which of several forms on one page it is; null where there is only one. See `partOf`. */
  act: string | null;
}

/** The form with what stands in its fields before anybody has typed. */
export function prefilled(form: FormState, values: Readonly<Record<string, string>>): FormState {
  return { ...form, typed: { ...values, ...form.typed } };
}

/**
 * One of several forms on a page. They are read by one schema, `z.discriminatedUnion('act', …)`; what was typed into
 * another, and what is wrong there, is not shown here.
 * @example <Form form={partOf(form, 'rename')} submit={words.save}>…</Form>
 */
export function partOf(form: FormState, act: string): FormState {
  const own = form.typed.act === act ? form : { ...form, typed: {}, complaints: {}, wait: 0 };
  return { ...own, act };
}
