import type { RevisionSummary } from '@lectern/shared-types';

/** A version as the table `editorial.revision` keeps it, without what it says. */
export interface KeptVersion {
  number: number;
  made_at: Date;
  author_id: number | null;
  author_name: string;
  origin: RevisionSummary['origin'];
  changed: string[];
  restored_from: number | null;
  published_at: Date | null;
}

/** What lists show of a version; `live` and `approved` are the numbers that the text's standing names. */
export function summaryOf(
  version: KeptVersion,
  { live, approved }: { live: number | null; approved: number | null },
): RevisionSummary {
  return {
    number: version.number,
    at: version.made_at.toISOString(),
    by: { id: version.author_id, name: version.author_name },
    origin: version.origin,
    changed: version.changed,
    restoredFrom: version.restored_from,
    publishedAt: version.published_at?.toISOString() ?? null,
    isLive: version.number === live,
    isApproved: version.number === approved,
  };
}
