import type { AuditLine, AuditList, AuditQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { CSV_MARK, csvLine } from '../rules/csv';

/** A row of the table `editorial.audit`. Strapi has its driver leave JSON unread. */
interface Row {
  id: string;
  at: Date;
  actor_kind: AuditLine['actorKind'];
  actor_id: number | null;
  actor_name: string;
  ip: string | null;
  action: string;
  subject: string | null;
  label: string | null;
  before: string | null;
  after: string | null;
  words: string;
}

export type TrailFilter = Omit<AuditQuery, 'page' | 'pageSize'>;

/** Nobody turns more pages than these hold, and counting on would take longer with every line. */
const COUNTED = 10_000;
const BATCH = 1000;

/** One page of the trail, the newest lines first. */
export async function readTrail(
  strapi: Core.Strapi,
  { page, pageSize, ...filter }: AuditQuery,
): Promise<AuditList> {
  const [rows, total] = await Promise.all([
    linesThatFit(strapi, filter)
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .select('*'),
    countLines(strapi, filter),
  ]);
  return { items: rows.map(toLine), total, isCapped: total === COUNTED };
}

async function countLines(strapi: Core.Strapi, filter: TrailFilter): Promise<number> {
  const some = linesThatFit(strapi, filter).select('id').limit(COUNTED).as('some');
  const row = await strapi.db.connection.from(some).first(strapi.db.connection.raw('count(*)::int as total'));
  return row.total;
}

/** A name of an action or a subject stands for all that begin with it: `review` for `review.approve`. */
function linesThatFit(strapi: Core.Strapi, { action, actor, subject, from, to }: TrailFilter) {
  const lines = strapi.db.connection('editorial.audit');
  if (action) void lines.whereRaw('(action = ? or action like ?)', [action, `${literally(action)}.%`]);
  if (subject) void lines.whereRaw('(subject = ? or subject like ?)', [subject, `${literally(subject)}:%`]);
  if (actor) void lines.whereRaw('lower(actor_name) like lower(?)', [`${literally(actor)}%`]);
  if (from) void lines.where('at', '>=', from);
  if (to) void lines.where('at', '<', to);
  return lines;
}

const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

function toLine(row: Row): AuditLine {
  return {
    id: Number(row.id),
    at: row.at.toISOString(),
    actor: { id: row.actor_id, name: row.actor_name },
    actorKind: row.actor_kind,
    ip: row.ip,
    action: row.action,
    subject: row.subject,
    label: row.label,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
    words: row.words,
  };
}

const COLUMNS = [
  'id',
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'ip',
  'action',
  'subject',
  'label',
  'before',
  'after',
  'words',
] as const satisfies (keyof Row)[];

/** All lines that fit, the newest first, as the pieces of a CSV file; never more than some in memory. */
export async function* csvOfTrail(strapi: Core.Strapi, filter: TrailFilter): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(COLUMNS);
  let rows: Row[] = [];
  do {
    const last = rows.at(-1);
    const lines = linesThatFit(strapi, filter);
    if (last) void lines.where('id', '<', last.id);
    rows = await lines.orderBy('id', 'desc').limit(BATCH).select('*');
    yield rows.map((row) => csvLine(COLUMNS.map((column) => cellOf(row[column])))).join('');
  } while (rows.length === BATCH);
}

const cellOf = (value: Row[keyof Row]): string =>
  value instanceof Date ? value.toISOString() : String(value ?? '');
