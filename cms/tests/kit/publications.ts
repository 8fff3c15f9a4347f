import type { Trouble } from '@lectern/shared-types';
import { beforeAll } from 'vitest';
import type { Outbox } from './outbox.ts';

/** What a worker does with the newest publication of a document; each answers its number. */
export interface Worker {
  /** After 312 ms; without a page of its own where `path` is null. */
  goLive(documentId: string, path?: string | null): Promise<number>;
  setAside(documentId: string, trouble?: Trouble): Promise<number>;
  /** Anything else, as assignments of SQL. */
  mark(documentId: string, assignments: string): Promise<number>;
}

export const PATH = '/courses/tea/first/';

/** Plays the worker, which is no part of these tests, on a site that has its first release. */
export function useWorker(outbox: Outbox): Worker {
  beforeAll(() =>
    outbox.query(
      `insert into site.release (id, files, unchanged, took_ms, live_at)
       values ('20260101T000000000Z', 1, 0, 1, '2026-01-01T00:00:00Z')`,
    ),
  );
  const mark = async (documentId: string, assignments: string) => {
    const [row] = await outbox.query(
      `update site.outbox set ${assignments} where id =
         (select max(id) from site.outbox where document_id = '${documentId}') returning id`,
    );
    return Number(row?.id);
  };
  return {
    mark,
    goLive: (documentId, path = PATH) =>
      mark(
        documentId,
        `state = 'live', path = ${path ? `'${path}'` : 'null'}, done_at = created_at + interval '312 ms'`,
      ),
    setAside: (documentId, trouble = { code: 'PAGE_FAILED', message: 'It threw.' }) =>
      mark(
        documentId,
        `state = 'set_aside', attempts = 4, done_at = clock_timestamp(), trouble = '${JSON.stringify(trouble)}'`,
      ),
  };
}
