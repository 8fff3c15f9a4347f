import { rows, transaction } from '#kernel/db/index.ts';
import type { Finding } from '../rules/findings.ts';
import type { PageFacts } from '../rules/page-facts.ts';

/** A page as it was read last. */
export interface CheckedPage {
  path: string;
  /** Tells one file from another without reading it. */
  mark: string;
  facts: PageFacts;
}

/** Whether this release, or any other within the last day, was not checked yet. */
export async function isUnchecked(release: string): Promise<boolean> {
  const [row] = await rows<{ is: boolean }>(
    `select not exists (select from site.check_standing
       where release = $1 and checked_at > now() - interval '1 day') as is`,
    [release],
  );
  return row?.is ?? true;
}

/** The pages of the live release; the file is named from its outermost folder. */
export function listPages(): Promise<{ path: string; file: string; mark: string | null }[]> {
  return rows(
    `select r.path, r.file, c.mark from site.rendered r left join site.checked_page c using (path)
     where r.file like '%.html' order by r.path`,
  );
}

export async function savePages(pages: CheckedPage[]): Promise<void> {
  await rows(
    `insert into site.checked_page (path, mark, facts)
     select path, mark, facts from jsonb_to_recordset($1::jsonb) as read (path text, mark text, facts jsonb)
     on conflict (path) do update set mark = excluded.mark, facts = excluded.facts`,
    [JSON.stringify(pages)],
  );
}

/** Forgets the pages that the site has no more. */
export async function forgetPages(): Promise<void> {
  await rows(
    `delete from site.checked_page c
     where not exists (select from site.rendered r where r.path = c.path and r.file like '%.html')`,
  );
}

/** Some pages with all that is known of them, behind this path. */
export function readPages(after: string, count: number): Promise<Pick<CheckedPage, 'path' | 'facts'>[]> {
  return rows('select path, facts from site.checked_page where path > $1 order by path limit $2', [
    after,
    count,
  ]);
}

/** A finding and the document whose page has it. */
export interface OwnedFinding extends Finding {
  type: string | null;
  documentId: string | null;
  locale: string;
}

/** Puts these findings in the place of those of the last check. */
export function saveFindings(
  findings: OwnedFinding[],
  checked: { release: string; pages: number },
): Promise<void> {
  return transaction(async (trx) => {
    await trx.query('delete from site.finding');
    await trx.query(
      `insert into site.finding (kind, path, type, document_id, locale, subject, other)
       select kind, path, type, "documentId", locale, subject, other from jsonb_to_recordset($1::jsonb) as found
         (kind text, path text, type text, "documentId" site.document_id, locale site.locale, subject text, other text)`,
      [JSON.stringify(findings)],
    );
    await trx.query(
      `insert into site.check_standing (release, pages, checked_at) values ($1, $2, now())
       on conflict (single) do update
         set release = excluded.release, pages = excluded.pages, checked_at = excluded.checked_at`,
      [checked.release, checked.pages],
    );
  });
}
