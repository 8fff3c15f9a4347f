import type { AuditQuery } from '@lectern/shared-types';
import { addDays, startOf } from './month';

/** What Strapi's filters leave in the address, name by name and operator by operator. */
type Filters = Record<string, Record<string, unknown>>[];

const TEXTS = ['action', 'actor', 'subject'] as const;

/** What the audit trail is asked for. Of several filters on the same thing, the last counts; days are the reader's own. */
export function askedFor(filters: Filters): Partial<AuditQuery> {
  return Object.assign({}, ...filters.map(askedBy)); // each gives a part of the query
}

function askedBy(filter: Filters[number]): Partial<AuditQuery> {
  const [[name, condition] = ['', {}]] = Object.entries(filter);
  const [[operator, value] = ['', '']] = Object.entries(condition);
  if (typeof value !== 'string' || value === '') return {};
  const text = TEXTS.find((each) => each === name);
  if (text) return { [text]: value };
  return name === 'at' ? timesOf(operator, value.slice(0, 10)) : {};
}

function timesOf(operator: string, day: string): Partial<AuditQuery> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return {};
  const from = startOf(day).toISOString();
  const to = startOf(addDays(day, 1)).toISOString();
  if (operator === '$gte') return { from };
  return operator === '$lte' ? { to } : { from, to };
}

/** A recorded value, line by line: the path to each thing in it, and what stood there. */
export function linesOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (value === null || value === undefined) return path ? [{ path, text: '—' }] : [];
  if (typeof value !== 'object') return [{ path, text: String(value) }];
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ path, text: '—' }];
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return [{ path, text: value.join(', ') }];
  return entries.flatMap(([name, inner]) => linesOf(inner, path ? `${path}.${name}` : name));
}
