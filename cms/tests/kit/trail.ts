import { expect, vi } from 'vitest';
import type { Cms } from './cms.ts';

/** One line of the audit trail, as the database keeps it. */
interface Line {
  id: string;
  actor_kind: string;
  actor_name: string;
  ip: string | null;
  action: string;
  subject: string | null;
  label: string | null;
  before: unknown;
  after: unknown;
  words: string;
}

/** The number of the newest line. */
export async function lastLine({ strapi }: Cms): Promise<number> {
  const { last } = await strapi.db.connection('editorial.audit').max('id as last').first();
  return Number(last ?? 0);
}

/** The lines after the one with that number. */
export async function linesAfter({ strapi }: Cms, last: number): Promise<Line[]> {
  const rows = await strapi.db.connection('editorial.audit').where('id', '>', last).orderBy('id').select('*');
  const read = (json: string | null) => (json === null ? null : JSON.parse(json));
  // Strapi has its driver leave JSON unread.
  return rows.map((row) => ({ ...row, before: read(row.before), after: read(row.after) }));
}

/**
 * Does something; answers the lines that the trail has gained by it. Strapi answers a login before it has told of
 * it, so these are waited for: until there are `least`.
 */
export async function linesOf(cms: Cms, work: () => Promise<unknown>, least = 0): Promise<Line[]> {
  const last = await lastLine(cms);
  await work();
  return vi.waitFor(async () => {
    const lines = await linesAfter(cms, last);
    expect(lines.length).toBeGreaterThanOrEqual(least);
    return lines;
  });
}
