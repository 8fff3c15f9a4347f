/** What the trail says of an account, a role, a token or a file. */
export type Facts = Record<string, unknown>;

/** A kind of record of Strapi's that the trail follows. */
export interface RecordKind {
  /** As in `user.update`. */
  name: string;
  /** What may be told of it. */
  facts: readonly string[];
  /** Told only as changed: what they hold is nobody's to read. */
  secrets: readonly string[];
  /** Relations that are told by the names of what they lead to. */
  relations: readonly string[];
  /** New ones are not told of. */
  isQuietWhenNew?: boolean;
}

/** The records that the trail follows, by the names of their types. */
export const RECORD_KINDS: Record<string, RecordKind> = {
  'admin::user': {
    name: 'user',
    facts: ['email', 'firstname', 'lastname', 'username', 'isActive', 'blocked'],
    secrets: ['password'],
    relations: ['roles'],
  },
  'admin::role': { name: 'role', facts: ['name', 'description', 'code'], secrets: [], relations: [] },
  'admin::api-token': {
    name: 'api-token',
    facts: ['name', 'description', 'type', 'kind', 'lifespan', 'expiresAt'],
    secrets: ['accessKey'],
    relations: [],
  },
  'admin::transfer-token': {
    name: 'transfer-token',
    facts: ['name', 'description', 'lifespan', 'expiresAt'],
    secrets: ['accessKey'],
    relations: [],
  },
  'plugin::upload.file': {
    name: 'media',
    facts: ['name', 'hash', 'ext', 'mime', 'size'],
    secrets: [],
    relations: [],
    isQuietWhenNew: true,
  },
};

/** What may be told of a row. */
export function factsOf(row: Facts, { facts, relations }: RecordKind): Facts {
  const related = relations.map((name) => [name, namesOf(row[name])]);
  return Object.fromEntries([...facts.map((name) => [name, row[name] ?? null]), ...related]);
}

function namesOf(related: unknown): string[] {
  const rows: unknown[] = Array.isArray(related) ? related : [];
  return rows.map((row) => (isNamed(row) ? row.name : '')).sort();
}

const isNamed = (row: unknown): row is { name: string } =>
  typeof row === 'object' && row !== null && 'name' in row && typeof row.name === 'string';

/** What a record is called. */
export function labelOf({ email, name }: Facts): string {
  return [email, name].find((each): each is string => typeof each === 'string') ?? '';
}

/** How a record has changed; null where nothing did that may be told. */
export function changeOf(
  before: Facts,
  after: Facts,
  kind: RecordKind,
): { before: Facts; after: Facts } | null {
  const [old, now] = [factsOf(before, kind), factsOf(after, kind)];
  const names = Object.keys(now).filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  const secrets = kind.secrets.filter((name) => before[name] !== after[name]);
  if (names.length + secrets.length === 0) return null;
  const those = (facts: Facts) => Object.fromEntries(names.map((name) => [name, facts[name]]));
  return {
    before: those(old),
    after: { ...those(now), ...Object.fromEntries(secrets.map((name) => [name, 'changed'])) },
  };
}
