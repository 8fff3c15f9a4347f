import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { cookieOf, setCookie } from '#kernel/cookies.ts';
import { SiteError } from '#kernel/errors.ts';
import { localeOf } from '#kernel/locale.ts';
import { isSealOf, sealOf } from '#kernel/seal.ts';
import type { Complaints, FormState } from '#ui/form.ts';
import { complaintsOf, typedOf } from './rules/typed.ts';

/** What of a page (`Astro`) a form needs. */
interface Page {
  request: Request;
  currentLocale: string | undefined;
  response: { headers: Headers; status?: number };
}

/** What a request to a page with a form says: nothing yet, something that we do not take, or what was asked for. */
export type Asked<Values> =
  | { kind: 'blank'; form: FormState }
  | { kind: 'refused'; form: FormState }
  | { kind: 'sent'; form: FormState; values: Values };

/** Why what was sent is not done: complaints by field, or the seconds until it may be tried again. */
export interface Refusal {
  complaints?: Complaints;
  wait?: number;
}

/** What forms are bound to: 32 random bytes, which the browser keeps and no script reads. */
const COOKIE = 'form';
const isCookie = (value: string | null): value is string => value !== null && /^[\w-]{43}$/.test(value);
const WEEK = 604_800;

const formCookie = ({ headers }: Request) => cookieOf(headers.get('cookie'), COOKIE);

/** The cookie of this browser; set where there is none. */
function browserOf({ request, response }: Page): string {
  const kept = formCookie(request);
  if (isCookie(kept)) return kept;
  const value = randomBytes(32).toString('base64url');
  response.headers.append('set-cookie', setCookie(COOKIE, value, { maxAge: WEEK }));
  return value;
}

/**
 * Whether the token that a form carries was given to the browser that sends it: who lures somebody into posting
 * can neither read the cookie nor make the token. For what `readForm` does not read, as an upload.
 */
export function hasFormToken(request: Request, token: string | undefined): boolean {
  const cookie = formCookie(request);
  return isCookie(cookie) && isSealOf(token ?? '', COOKIE, cookie);
}

function refused(page: Page, form: FormState, status: number): { kind: 'refused'; form: FormState } {
  page.response.status = status;
  return { kind: 'refused', form };
}

/** The text of a plain form; null for any other kind of content. */
async function formBody({ headers }: Request, read: () => Promise<string>): Promise<string | null> {
  const [type] = (headers.get('content-type') ?? '').split(';');
  return type?.trim().toLowerCase() === 'application/x-www-form-urlencoded' ? read() : null;
}

/**
 * Reads the form of a page that is both shown (GET) and sent (POST), checks that it comes from a page of ours, and
 * parses it. Where it is not taken, the page is shown again with what was typed and its status set: 403 where the
 * token does not fit, 413 and 415 for what is no form of ours, 422 where fields are wrong.
 * @param schema of all fields as text; issues may name a complaint by its key. Fields that it lacks are ignored.
 */
export async function readForm<S extends z.ZodType>(page: Page, schema: S): Promise<Asked<z.output<S>>> {
  const { request } = page;
  page.response.headers.set('cache-control', 'private, no-store');
  page.response.headers.set('x-robots-tag', 'noindex');
  const token = sealOf(COOKIE, browserOf(page)).toString('base64url');
  const locale = localeOf(page.currentLocale);
  const blank: FormState = { locale, token, typed: {}, complaints: {}, wait: 0, act: null };
  if (request.method !== 'POST') return { kind: 'blank', form: blank };
  const body = await formBody(request, () => request.text());
  if (body === null) return refused(page, { ...blank, complaints: { form: 'unfit' } }, 415);
  const typed = typedOf(body);
  if (!typed) return refused(page, { ...blank, complaints: { form: 'tooLarge' } }, 413);
  const form = { ...blank, typed };
  if (!hasFormToken(request, typed['form-token']))
    return refused(page, { ...form, complaints: { form: 'stale' } }, 403);
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { kind: 'sent', form, values: parsed.data };
  return refused(page, { ...form, complaints: complaintsOf(parsed.error, typed) }, 422);
}

/** What cannot be done while the CMS is away, can be done later: nobody has to type it again. */
function whenAway(error: unknown): Refusal {
  if (!(error instanceof SiteError) || error.status !== 502) throw error;
  console.error(error.message);
  return { complaints: { form: 'away' } };
}

/**
 * Reads the form of a page and, where it was sent, does what it asks. The answer is where to go on (post, redirect,
 * get), or the form to show: complaints come with status 422, a wait with 429 and `Retry-After`. While the CMS that it
 * needs is away, it says so with status 503.
 * @example
 * const form = await answerForm(Astro, Rename, (values) => rename(reader, values));
 * if (form instanceof Response) return form;
 */
export async function answerForm<S extends z.ZodType>(
  page: Page,
  schema: S,
  act: (values: z.output<S>) => Promise<Response | Refusal>,
): Promise<Response | FormState> {
  const asked = await readForm(page, schema);
  if (asked.kind !== 'sent') return asked.form;
  const outcome = await act(asked.values).catch(whenAway);
  if (outcome instanceof Response) return outcome;
  const { complaints = {}, wait = 0 } = outcome;
  page.response.status = wait > 0 ? 429 : complaints.form === 'away' ? 503 : 422;
  if (wait > 0) page.response.headers.set('retry-after', String(Math.ceil(wait)));
  return { ...asked.form, complaints, wait };
}

/** The answer to a form that was taken: on to this page, which a reload may ask for again. */
export function seeOther(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
