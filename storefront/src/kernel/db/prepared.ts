import type { QueryConfig } from 'pg';

/** Statements by name, at most: every connection keeps them, here and in the server. */
const MOST = 500;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A question that a connection has to understand only once: after that, the server neither parses nor, mostly, plans
 * it again, which for the short questions of a page is the greater part of their time. What has no parameters may be
 * several statements, and cannot be kept.
 */
export function prepared(text: string, values: unknown[] = []): QueryConfig {
  const name = values.length > 0 ? nameOf(text) : undefined;
  return { text, values, ...(name && { name }) };
}
