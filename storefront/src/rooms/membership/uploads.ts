import { z } from 'zod';
import type { FormState } from '#ui/form.ts';
import { hasFormToken, readForm, type Refusal } from './forms.ts';

/** What of a page (`Astro`) a form with a file needs. */
interface Page {
  request: Request;
  currentLocale: string | undefined;
  response: { headers: Headers; status?: number };
}

/** Whether a form with a file was sent. */
export const isUpload = ({ method, headers }: Request): boolean =>
  method === 'POST' && (headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data');

/** The form as it is shown before anything is sent. */
async function blank({ request, currentLocale, response }: Page): Promise<FormState> {
  const shown = new Request(request.url, { headers: request.headers });
  return (await readForm({ request: shown, currentLocale, response }, z.object({}))).form;
}

/** The fields, of which the server's edge has seen how long they are together; null where they are none. */
const fieldsOf = (request: Request) => request.formData().catch(() => null);

interface Refused extends Refusal {
  status?: number;
}

function refused(page: Page, form: FormState, refusal: Refused): FormState {
  const { complaints = {}, wait = 0, status = wait > 0 ? 429 : 422 } = refusal;
  page.response.status = status;
  if (wait > 0) page.response.headers.set('retry-after', String(Math.ceil(wait)));
  return { ...form, complaints, wait };
}

/** The file in a field; null where none was chosen. */
async function fileIn(fields: FormData, name: string): Promise<Uint8Array | null> {
  const file = fields.get(name);
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
}

/**
 * Reads the form of a page that sends one file, and does what it asks. Nothing of it is read while it is to wait.
 * The answers are those of `answerForm`.
 * @param asked.field the name of the file's field
 * @param asked.wait seconds until files may be sent again; null for at once
 */
export async function answerUpload(
  page: Page,
  { field, wait }: { field: string; wait: number | null },
  act: (bytes: Uint8Array) => Promise<Response | Refusal>,
): Promise<Response | FormState> {
  const form = await blank(page);
  if (wait !== null) return refused(page, form, { wait });
  const fields = await fieldsOf(page.request);
  if (!fields) return refused(page, form, { complaints: { form: 'unfit' }, status: 415 });
  if (!hasFormToken(page.request, String(fields.get('form-token'))))
    return refused(page, form, { complaints: { form: 'stale' }, status: 403 });
  const bytes = await fileIn(fields, field);
  if (!bytes) return refused(page, form, { complaints: { [field]: 'missing' } });
  const outcome = await act(bytes);
  return outcome instanceof Response ? outcome : refused(page, form, outcome);
}
