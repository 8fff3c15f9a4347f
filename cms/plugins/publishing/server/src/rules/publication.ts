import { type Publication, type PublishedType, Trouble } from '@lectern/shared-types';

/** A row of the view `site.desk_publication`, as the driver reads it. */
export interface PublicationRow {
  /** 64 bits, as text. */
  id: string;
  type: PublishedType;
  document_id: string;
  locale: string | null;
  created_at: Date;
  state: Publication['state'];
  attempts: number;
  path: string | null;
  trouble: string | null;
  /** A numeric, as text. */
  took_ms: string | null;
  is_superseded: boolean;
}

/** What the panel is told of a row; `siteUrl` has no slash at its end. */
export function toPublication(row: PublicationRow, siteUrl: string): Publication {
  return {
    id: Number(row.id),
    state: row.state,
    createdAt: row.created_at.toISOString(),
    // A clock that was set back must not make it less than nothing.
    tookMs: row.took_ms === null ? null : Math.max(0, Math.round(Number(row.took_ms))),
    attempts: row.attempts,
    trouble: readTrouble(row.trouble),
    url: addressOf(row.path, siteUrl),
  };
}

export const addressOf = (path: string | null, siteUrl: string): string | null =>
  path === null ? null : siteUrl + path;

/** The worker's words as agreed; what it said in another way is told as a sentence. */
export function readTrouble(said: string | null): Trouble | null {
  if (said === null) return null;
  return Trouble.safeParse(parsed(said)).data ?? { code: 'OTHER', message: said };
}

function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return null;
  }
}
