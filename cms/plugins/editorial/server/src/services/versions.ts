import type { Difference, Revision as ShownRevision, RevisionList } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { differenceOf, fieldsOf, type Schemas } from '../rules/difference';
import { type KeptVersion, summaryOf } from '../rules/summaries';
import type { Text } from '../rules/text';
import type { Caller } from './caller';
import { NoSuchVersion } from './refusals';
import { whereText } from './reviews';
import { readRevision, type Revision } from './revisions';
import { componentOf } from './parts';
import { keptType } from './types';

/** Which version of which text. */
export interface VersionOf {
  text: Text;
  number: number;
}

/** The versions that a text's standing names. */
type Marks = Parameters<typeof summaryOf>[1];

const SUMMARY = [
  'number',
  'changed',
  'origin',
  'restored_from',
  'author_id',
  'author_name',
  'made_at',
  'published_at',
] as const;

/** The versions of a text, the newest first. */
export async function listRevisions(
  { db }: Core.Strapi,
  text: Text,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<RevisionList> {
  const versions = () => db.connection('editorial.revision').where(whereText(text));
  const [marks, rows, counted] = await Promise.all([
    marksOf(db.connection, text),
    versions()
      .select(SUMMARY)
      .orderBy('number', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    versions().count<{ count: string }[]>().first(),
  ]);
  return { items: rows.map((row: KeptVersion) => summaryOf(row, marks)), total: Number(counted?.count ?? 0) };
}

/**
 * One version in words.
 *
 * @throws NoSuchVersion
 */
export async function showRevision(
  strapi: Core.Strapi,
  caller: Caller,
  version: VersionOf,
): Promise<ShownRevision> {
  const { text } = version;
  const revision = await mustRead(strapi, caller, version);
  const summary = summaryOf(revision, await marksOf(strapi.db.connection, text));
  return { summary, fields: fieldsOf(revision, schemasOf(strapi, text)) };
}

/**
 * How a version differs from version `from`, or from the one before it; from nothing where it is the first.
 *
 * @throws NoSuchVersion
 */
export async function compareRevisions(
  strapi: Core.Strapi,
  caller: Caller,
  { text, number, from }: VersionOf & { from: number | null },
): Promise<Difference> {
  const to = await mustRead(strapi, caller, { text, number });
  const earlier = from ?? (await numberBefore(strapi, { text, number }));
  const before = earlier === null ? null : await mustRead(strapi, caller, { text, number: earlier });
  const marks = await marksOf(strapi.db.connection, text);
  return {
    from: before && summaryOf(before, marks),
    to: summaryOf(to, marks),
    fields: differenceOf(before ?? { content: {}, labels: {} }, to, schemasOf(strapi, text)),
  };
}

/** @throws NoSuchVersion */
export async function mustRead(
  strapi: Core.Strapi,
  caller: Caller,
  { text, number }: VersionOf,
): Promise<Revision> {
  const revision = await readRevision(strapi.db.connection, text, number);
  if (!revision) throw new NoSuchVersion(number, caller);
  return revision;
}

async function numberBefore({ db }: Core.Strapi, { text, number }: VersionOf): Promise<number | null> {
  const row = await db
    .connection('editorial.revision')
    .where(whereText(text))
    .where('number', '<', number)
    .max('number as number')
    .first();
  return row?.number ?? null;
}

async function marksOf(connection: Core.Strapi['db']['connection'], text: Text): Promise<Marks> {
  const row: Marks | undefined = await connection('editorial.review')
    .where(whereText(text))
    .first('live_revision as live', 'approved_revision as approved');
  return row ?? { live: null, approved: null };
}

/** The schemas that a text is read by; of a type that was removed nothing is known any more. */
function schemasOf(strapi: Core.Strapi, { uid }: Text): Schemas {
  const schema = keptType(strapi, uid)?.schema ?? { attributes: {} };
  return { schema, componentOf: (component) => componentOf(strapi, component) };
}
