import type { StandingSummary } from '@lectern/shared-types';
import { useStandingsQuery } from '../api';
import { type BulkActionProps, localeOf, titleOf } from '../content-manager';
import { useMaySee } from '../review/useMaySee';
import type { Subject } from '../queue/act-on-many';

/** Texts that are selected in Strapi's list, and where they stand. */
export function useListed({ documents, model }: BulkActionProps): (Subject & StandingSummary)[] | undefined {
  const documentIds = documents.map(({ documentId }) => documentId);
  const locale = localeOf(documents[0]?.locale);
  const maySee = useMaySee(model);
  const { data } = useStandingsQuery(
    { uid: model, locale, documentIds },
    { skip: !maySee || documentIds.length === 0 },
  );
  if (documentIds.length === 0) return [];
  return data?.items.map((standing) => {
    const { documentId } = standing;
    const document = documents.find((one) => one.documentId === documentId);
    return { ...standing, address: { uid: model, documentId, locale }, title: titleOf(document) };
  });
}
