import type { DraftFault, PublishedDocument } from '@lectern/shared-types';
import { ZodError } from 'zod';

/** A row of a type that may or may not be sayable as the contract wants it. */
interface Row {
  documentId: string;
  locale: string | null;
  read(): PublishedDocument;
}

export type Said = { document: PublishedDocument } | { skipped: string; faults: DraftFault[] };

/** Reads a row; one that breaks the contract yields the line that names it, so that it holds up nothing else. */
export function say(type: string, row: Row): Said {
  try {
    return { document: row.read() };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const faults = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    const skipped = `Left out of what is published: ${type} ${row.documentId} (${row.locale}): ${faults}`;
    return { skipped, faults: error.issues.map(faultOf) };
  }
}

/** Strapi's rows hold null where nobody wrote anything; Zod says so in words only. */
function faultOf({ code, message, path }: ZodError['issues'][number]): DraftFault {
  const isMissing = code === 'invalid_type' && /received (null|undefined)$/.test(message);
  return { field: path.join('.'), problem: isMissing ? 'missing' : 'unfit' };
}
