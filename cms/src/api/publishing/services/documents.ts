import { once } from 'node:events';
import type { Writable } from 'node:stream';
import {
  type DocumentFault,
  type ExportLine,
  Locale,
  PUBLISHED_TYPES,
  type PublishedDocument,
  type PublishedType,
  type ShowDocument,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';
import type { PublishedRow } from '../../../kernel/documents';
import { say } from '../rules/sayable';
import { SOURCES } from './sources';

const BATCH = 500;

/** Writes every published document of one snapshot to `out`; a failure destroys it before its end line. */
export async function streamExport(strapi: Core.Strapi, out: Writable): Promise<void> {
  try {
    await strapi.db.transaction(async ({ trx }) => {
      await trx.raw('set transaction isolation level repeatable read, read only');
      const now = await trx.raw('select now() as now');
      const count = await writeDocuments(strapi, out);
      const snapshotAt = new Date(now.rows[0].now).toISOString();
      await write(out, { kind: 'end', count, snapshotAt });
    });
    out.end();
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (!out.destroyed) strapi.log.error(`The export broke off: ${cause.message}`);
    out.destroy(cause);
  }
}

async function writeDocuments(strapi: Core.Strapi, out: Writable): Promise<number> {
  let count = 0;
  for (const type of PUBLISHED_TYPES) {
    for (let start = 0; ; start += BATCH) {
      const rows = await SOURCES[type].page(strapi, { start, limit: BATCH });
      for (const document of documentsOf(strapi, type, rows)) {
        await write(out, { kind: 'document', document });
        count += 1;
      }
      if (rows.length < BATCH) break;
    }
  }
  return count;
}

function documentsOf(strapi: Core.Strapi, type: PublishedType, rows: PublishedRow[]): PublishedDocument[] {
  return rows.flatMap((row) => {
    const said = say(type, row);
    if ('document' in said) return [said.document];
    strapi.log.error(said.skipped);
    return [];
  });
}

/** Waits for a slow reader; throws when it has gone. */
async function write(out: Writable, line: ExportLine): Promise<void> {
  if (out.destroyed) throw new Error('the reader has gone');
  if (out.write(`${JSON.stringify(line)}\n`)) return;
  const gone = new AbortController();
  const leave = () => gone.abort();
  out.once('close', leave);
  await once(out, 'drain', { signal: gone.signal }).finally(() => out.off('close', leave));
}

/**
 * Every published locale of one document.
 *
 * @throws Refusal 404 where none is published, 422 with its faults where one of them is not as agreed: its page stays
 * as it is until somebody mends it.
 */
export async function showDocument(
  strapi: Core.Strapi,
  { type, documentId }: { type?: string; documentId?: string },
): Promise<ShowDocument> {
  const known = PUBLISHED_TYPES.find((each) => each === type);
  const found =
    known && documentId ? await SOURCES[known].page(strapi, { start: 0, limit: 50, documentId }) : [];
  const rows = found.filter(isSpoken);
  if (!known || rows.length === 0) throw new Refusal(404, 'NOT_PUBLISHED', 'No such document is published.');
  const said = rows.map((row) => ({ locale: row.locale, ...say(known, row) }));
  const faults = said.flatMap((each) =>
    'faults' in each ? each.faults.map((fault) => ({ ...fault, locale: each.locale })) : [],
  );
  if (faults.length > 0) throw new DocumentUnsayable(faults);
  return { documents: said.flatMap((each) => ('document' in each ? [each.document] : [])) };
}

/** Strapi can be told of more languages than the site speaks. */
function isSpoken({ locale }: PublishedRow): boolean {
  return locale === null || Locale.safeParse(locale).success;
}

class DocumentUnsayable extends Refusal {
  override readonly details: { faults: DocumentFault[] };

  constructor(faults: DocumentFault[]) {
    super(422, 'DOCUMENT_UNSAYABLE', 'The published document lacks what its page needs.');
    this.details = { faults };
  }
}
