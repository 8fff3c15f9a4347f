import type { PublishedDocument } from '@lectern/shared-types';
import { ZodError } from 'zod';

/** A row of a type that may or may not be sayable as the contract wants it. */
interface Row {
  documentId: string;
  locale: string | null;
  read(): PublishedDocument;
}

export type Said = { document: PublishedDocument } | { skipped: string };

/** Reads a row; one that breaks the contract yields the line that names it, so that it holds up nothing else. */
export function say(type: string, row: Row): Said {
  try {
    return { document: row.read() };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const faults = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { skipped: `Left out of what is published: ${type} ${row.documentId} (${row.locale}): ${faults}` };
  }
}
