import { ShowDraft, UnsayableDraft, type DraftFault, type PreviewClaim } from '@lectern/shared-types';
import type { z } from 'zod';
import { SiteError } from '../errors.ts';
import { ask, refusal } from './client.ts';

/** The draft that a preview is of, or what it lacks; null where there is none. */
export async function draftOf(claim: PreviewClaim): Promise<ShowDraft | { faults: DraftFault[] } | null> {
  const { type, documentId, locale, revision } = claim;
  const query = new URLSearchParams({ locale, ...(revision && { revision: String(revision) }) });
  const response = await ask(`/api/publishing/drafts/${type}/${documentId}?${query}`);
  if (response.status === 404) return null;
  if (response.status === 422) return { faults: (await agreed(UnsayableDraft, response)).error.faults };
  if (!response.ok) throw refusal(response, `the draft of ${type} ${documentId}`);
  return agreed(ShowDraft, response);
}

async function agreed<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  const parsed = schema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  const why = parsed.error.message.replace(/\s+/g, ' ').slice(0, 600);
  throw new SiteError('DRAFT_STRANGE', `The CMS says a draft in another way than was agreed: ${why}`, {
    status: 502,
  });
}
