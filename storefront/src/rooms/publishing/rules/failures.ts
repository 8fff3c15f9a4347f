import type { DocumentFault, Trouble } from '@lectern/shared-types';
import { codeOf, reasonOf, SiteError } from '#kernel/errors.ts';

/** Why a document cannot go live, by no fault of the house it is published in. */
export class DocumentTrouble extends SiteError {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause?: unknown) {
    super(trouble.code, trouble.message, { cause });
    this.trouble = trouble;
  }
}

export function unsayable(faults: DocumentFault[]): DocumentTrouble {
  const message = 'The published document lacks what its page needs.';
  return new DocumentTrouble({ code: 'DOCUMENT_UNSAYABLE', message, faults });
}

/** What befalls every document alike: the database, the CMS or the disk is away, full or closed. */
const OF_THE_HOUSE = new Set([
  'CMS_UNREACHABLE',
  'CMS_REFUSED',
  'DATABASE_UNREACHABLE',
  'NOT_MIGRATED',
  'DISK_FULL',
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
]);

/** Postgres: connections, resources, an operator at work, deadlocks and what could not be serialised. */
const OF_THE_DATABASE = /^(08|53|57|58|40|XX)/;

/** Whether something failed that no document is to blame for. */
export function isOfTheHouse(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return OF_THE_HOUSE.has(code) || (code.length === 5 && OF_THE_DATABASE.test(code));
}

/** What the panel is told. The words of an error that nobody foresaw may hold anything, so they stay in the log. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DocumentTrouble) return error.trouble;
  const code = error instanceof SiteError ? error.code : 'NOT_STORED';
  const message =
    error instanceof SiteError
      ? reasonOf(error)
      : 'The site could not take it in. The log of the worker says more.';
  return { code, message };
}

/** Seconds until the next attempt, after the first, the second … failure. */
const PATIENCE: Record<string, number[]> = {
  // What is missing stays missing until somebody publishes it anew.
  DOCUMENT_UNSAYABLE: [],
  // The CMS answers others, so it may be the document; but a CMS that has just started stumbles too.
  CMS_FAILED: [1, 2, 5, 10, 30, 60, 120],
  ANSWER_STRANGE: [1, 2, 5, 10, 30, 60, 120],
};
const USUAL_PATIENCE = [1, 4, 15];

/** @param attempts how often it had failed before. @returns null where it is to be set aside */
export function secondsUntilNext({ code }: Trouble, attempts: number): number | null {
  return (PATIENCE[code] ?? USUAL_PATIENCE)[attempts] ?? null;
}
