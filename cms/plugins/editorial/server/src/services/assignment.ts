import type { AssignRequest, Reviewer } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';
import type { Text } from '../rules/text';
import { say } from '../rules/words';
import type { Caller } from './caller';
import { notify } from './notifications';
import { Gone } from './refusals';
import { lockDocument, saveReview } from './reviews';
import { reviewersFor } from './reviewers';
import { settleText } from './settle-text';
import { refuseStale } from './staleness';
import { recordStep } from './transitions';

/**
 * Says who should take the next step with a text, and until when; nobody, or no time, where that is null.
 *
 * @throws Refusal 404 when the text is gone, 409 when somebody was faster, 422 for somebody who may not review it.
 */
export async function assign(
  strapi: Core.Strapi,
  caller: Caller,
  { text, request }: { text: Text; request: AssignRequest },
): Promise<void> {
  const assignee = await assigneeOf(strapi, caller, { text, request });
  await strapi.db.transaction(async ({ trx }) => {
    const known = await lockDocument(trx, text.uid, text.documentId);
    await refuseStale(trx, { text, caller, review: known.get(text.locale), seen: request.version });
    const settled = await settleText(strapi, trx, text);
    if (!settled) throw new Gone(caller);
    const { state, revision, title, assignee_id: before } = settled.review;
    await saveReview(trx, text, {
      assignee_id: assignee?.id ?? null,
      assignee_name: assignee?.name ?? null,
      due_at: request.dueAt === null ? null : new Date(request.dueAt),
    });
    const words = assignee?.name ?? '';
    await recordStep(trx, text, {
      act: 'assign',
      from: state,
      to: state,
      revision,
      title,
      actor: caller,
      words,
    });
    if (assignee?.id === before || !assignee?.id) return;
    await notify(strapi, trx, { kind: 'assigned', text, title, actor: caller, recipients: [assignee.id] });
  });
}

async function assigneeOf(
  strapi: Core.Strapi,
  { language }: Caller,
  { text, request }: { text: Text; request: AssignRequest },
): Promise<Reviewer | null> {
  if (request.assigneeId === null) return null;
  const reviewers = await reviewersFor(strapi, text.uid);
  const found = reviewers.find(({ id }) => id === request.assigneeId);
  if (!found) throw new Refusal(422, 'NO_REVIEWER', say(language, 'no-person'));
  return found;
}
