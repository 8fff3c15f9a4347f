import { ShowDraft, UnsayableDraft, type DraftFault, type PreviewClaim } from '@lectern/shared-types';
import { agreed, ask, refusal } from './client.ts';

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
