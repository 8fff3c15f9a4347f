import type { ErrorBody } from '@lectern/shared-types';

/** The refusal of an endpoint; `message` is a sentence for the author of the program that asked. */
export function refused(status: number, code: string, message: string): Response {
  const headers = { 'cache-control': 'no-store' };
  return Response.json({ error: { status, code, message } } satisfies ErrorBody, { status, headers });
}
