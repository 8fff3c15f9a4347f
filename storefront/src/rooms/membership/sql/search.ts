import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Reader } from '../model.ts';
import { EVERYONE } from '../rules/openers.ts';

/** The text of a paid lesson and what opens it: for an index of which nobody is answered but by `openers`. */
export interface PaidText {
  documentId: string;
  locale: Locale;
  html: string;
  openers: string[];
}

/** The paid texts among these documents. */
export function listPaidTexts(keys: { documentId: string; locale: Locale }[]): Promise<PaidText[]> {
  return rows(
    `select document_id as "documentId", locale, body ->> 'html' as html,
       array(select o.opener from membership.opener o where o.document_id = b.document_id order by 1) as openers
     from membership.paid_body b
     join unnest($1::text[], $2::text[]) as k (document_id, locale) using (document_id, locale)`,
    [keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
}

const LIVE = 'g.starts_at <= now() and coalesce(g.ends_at > now(), true) and g.revoked_at is null';

/** What the reader's live grants name. Nothing for guests. */
export async function listTargets({ memberId, targets = [] }: Reader): Promise<string[]> {
  const granted = memberId
    ? await rows<{ target: string }>(
        `select distinct g.target from membership."grant" g where g.member_id = $1::uuid and ${LIVE}`,
        [memberId],
      )
    : [];
  return [...new Set([...targets, ...granted.map(({ target }) => target)])];
}

/** Which of these documents are open to whoever holds these targets. */
export async function listOpen(targets: readonly string[], documentIds: string[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    `select distinct document_id as id from membership.opener where document_id = any($1) and opener = any($2)`,
    [documentIds, [EVERYONE, ...targets]],
  );
  return new Set(found.map(({ id }) => id));
}
