import type { Core, UID } from '@strapi/strapi';
import { type Attribute, type Schema, writtenAttributes } from '../rules/snapshot';
import type { KeptType } from './types';

/*
 * What belongs to a text without standing in its row: components, files, and what it points to. Strapi reads them with
 * a query for each attribute, which every save would wait for; here they come by one.
 */

/** How Strapi's database keeps what an attribute names. */
interface Stored {
  columnName?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    orderColumnName?: string;
  };
}

interface Owner {
  uid: string;
  schema: Schema;
  /** What its row is called in the statement. */
  alias: string;
}

const statements = new WeakMap<Schema, string>();

/** The parts of the row with this id, by attribute, as Strapi would have answered them. */
export async function readParts(
  strapi: Core.Strapi,
  { uid, schema }: KeptType,
  id: number,
): Promise<Record<string, unknown>> {
  const statement = statements.get(schema) ?? statementOf(strapi, { uid, schema, alias: 'o' });
  statements.set(schema, statement);
  const { rows } = await strapi.db.transaction(({ trx }) => trx.raw(statement, [id]));
  return rows[0].parts;
}

/** The schema of a component that another schema names. */
export function componentOf(strapi: Core.Strapi, uid: string): Schema {
  return strapi.components[uid as UID.Component] as unknown as Schema; // it is registered, or Strapi would not start
}

function statementOf(strapi: Core.Strapi, owner: Owner): string {
  return `select ${objectOf(partsOf(strapi, owner))} as parts
    from ${tableOf(strapi, owner.uid)} o where o.id = ?`;
}

function partsOf(strapi: Core.Strapi, owner: Owner): [string, string][] {
  return writtenAttributes(owner.schema).flatMap(([field, attribute]): [string, string][] => {
    const list = listOf(strapi, owner, [field, attribute]);
    if (list === null) return [];
    return [[field, isMany(attribute) ? list : `(${list}) -> 0`]];
  });
}

const isMany = ({ multiple, repeatable, relation }: Attribute) =>
  multiple === true || repeatable === true || relation?.endsWith('ToMany') === true;

/** A subquery for the list of what an attribute names; null for a plain value. */
function listOf(strapi: Core.Strapi, owner: Owner, [field, attribute]: [string, Attribute]): string | null {
  if (attribute.type === 'media') return filesOf(owner, field);
  if (attribute.type === 'relation') return targetsOf(strapi, owner, [field, attribute]);
  if (attribute.type === 'component') return componentsOf(strapi, owner, [field, attribute]);
  return null;
}

function filesOf({ uid, alias }: Owner, field: string): string {
  const columns = ['id', 'name', 'hash', 'ext'].map((each): [string, string] => [each, `f.${each}`]);
  return `(select json_agg(${objectOf(columns)} order by m."order", m.id)
    from files_related_mph m join files f on f.id = m.file_id
    where m.related_id = ${alias}.id and m.related_type = ${text(uid)} and m.field = ${text(field)})`;
}

function targetsOf(strapi: Core.Strapi, owner: Owner, [field, { target = '' }]: [string, Attribute]): string {
  const { name: table, joinColumn, inverseJoinColumn, orderColumnName } = joinOf(strapi, owner, field);
  const { attributes } = strapi.contentType(target as UID.ContentType); // Strapi checks at its start that it exists
  const labels = ['title', 'name'].filter((each) => each in attributes);
  const columns = [['documentId', 't.document_id'], ...labels.map((each) => [each, `t.${each}`])];
  return `(select json_agg(${objectOf(columns)} order by ${orderColumnName ? `j.${name(orderColumnName)}, ` : ''}j.id)
    from ${name(table)} j join ${tableOf(strapi, target)} t on t.id = j.${name(inverseJoinColumn.name)}
    where j.${name(joinColumn.name)} = ${owner.alias}.id)`;
}

function componentsOf(
  strapi: Core.Strapi,
  owner: Owner,
  [field, { component = '' }]: [string, Attribute],
): string {
  const { name: table } = joinOf(strapi, owner, field);
  const inner = { uid: component, schema: componentOf(strapi, component), alias: `${owner.alias}c` };
  const [join, at] = [`${owner.alias}j`, inner.alias];
  return `(select json_agg(${objectOf([...valuesOf(strapi, inner), ...partsOf(strapi, inner)])} order by ${join}."order", ${join}.id)
    from ${name(table)} ${join} join ${tableOf(strapi, component)} ${at} on ${at}.id = ${join}.cmp_id
    where ${join}.entity_id = ${owner.alias}.id and ${join}.field = ${text(field)})`;
}

function valuesOf(strapi: Core.Strapi, { uid, schema, alias }: Owner): [string, string][] {
  return writtenAttributes(schema)
    .filter(([, { type }]) => !['media', 'relation', 'component'].includes(type))
    .map(([field]) => [field, `${alias}.${name(storedOf(strapi, uid, field).columnName ?? field)}`]);
}

function joinOf(strapi: Core.Strapi, { uid }: Owner, field: string) {
  const { joinTable } = storedOf(strapi, uid, field);
  if (!joinTable)
    throw new Error(`${uid}: ${field} is kept without a join table, which versions cannot read.`);
  return joinTable;
}

function storedOf(strapi: Core.Strapi, uid: string, field: string): Stored {
  return (strapi.db.metadata.get(uid).attributes[field] ?? {}) as Stored; // some of what the metadata say
}

const objectOf = (fields: readonly (readonly string[])[]) =>
  `json_build_object(${fields.map(([key = '', value]) => `${text(key)}, ${value}`).join(', ')})`;

const tableOf = (strapi: Core.Strapi, uid: string) => name(strapi.db.metadata.get(uid).tableName);
const name = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`;
const text = (literal: string) => `'${literal.replaceAll("'", "''")}'`;
