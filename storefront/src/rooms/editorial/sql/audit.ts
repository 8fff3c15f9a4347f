import { rows, type Transaction } from '#kernel/db/index.ts';
import { codeOf, reasonOf } from '#kernel/errors.ts';

/** What the site did by itself or at the word of whoever runs it, for the editors' audit trail. */
export interface AuditLine {
  /** As in `site.rollback`. */
  action: string;
  /** What it was done to. */
  subject: string;
  before?: object;
  after?: object;
  words?: string;
}

/** Postgres: no such schema, no such table, no right to it. */
const NO_TRAIL = new Set(['3F000', '42P01', '42501']);

/** Adds a line to the trail. Where there is none, because the CMS has not made it yet, the log keeps the line. */
export async function audit({ action, subject, before, after, words = '' }: AuditLine): Promise<void> {
  try {
    await rows(
      `insert into editorial.audit (actor_kind, actor_name, action, subject, before, after, words)
       values ('system', 'site', $1, $2, $3, $4, $5)`,
      [action, subject, before && JSON.stringify(before), after && JSON.stringify(after), words],
    );
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    if (!NO_TRAIL.has(codeOf(cause) ?? '')) throw error;
    console.warn(`The audit trail takes no line of ${action} (${subject}): ${reasonOf(cause)}`);
  }
}

/** What the site did because somebody of the CMS asked for it. */
export interface AskedLine extends Omit<AuditLine, 'before'> {
  actor: { id: number; name: string };
}

/** Adds a line to the trail in the caller's transaction: without the line, nothing was done. */
export async function auditOf(trx: Transaction, line: AskedLine): Promise<void> {
  const { actor, action, subject, after, words = '' } = line;
  await trx.query(
    `insert into editorial.audit (actor_kind, actor_id, actor_name, action, subject, after, words)
     values ('person', $1, $2, $3, $4, $5, $6)`,
    [actor.id, actor.name, action, subject, after && JSON.stringify(after), words],
  );
}
