import { z } from 'zod';

/** What documents refer to, and by which words a message names it. */
export type Target = 'author' | 'category' | 'tag' | 'lesson' | 'course' | 'bundle' | 'tier' | 'file';
export interface Reference {
  target: Target;
  /** A slug, or the name of a file. */
  name: string;
}
/** What a reference leads to: the id of a document, or Strapi's number of a file. */
export type Find = (reference: Reference) => string | number;

/**
 * A field as the importer says it, as Strapi keeps it, and as both can be compared. `said` and `kept` lead to
 * equal values exactly when importing again would change nothing.
 */
export interface Field {
  /** What Strapi must be asked for to read the field; nothing for what stands in the row itself. */
  populate?: unknown;
  references(value: unknown): Reference[];
  /** What to write; `stored` is what stands there now. */
  write(value: unknown, find: Find, stored: unknown): unknown;
  said(value: unknown, find: Find): unknown;
  kept(stored: unknown): unknown;
}

const Names = z
  .array(z.string())
  .nullish()
  .transform((names) => names ?? []);
const Row = z.object({ documentId: z.string() });
const Rows = z
  .array(Row)
  .nullish()
  .transform((rows) => (rows ?? []).map((row) => row.documentId));
const File = z.object({ hash: z.string(), ext: z.string() }).transform((file) => `${file.hash}${file.ext}`);
const FILE = { fields: ['hash', 'ext'] };
const ID = { fields: ['documentId'] };

/** An empty field of the admin panel is sometimes an empty text. */
const orNull = (value: unknown) => (value === undefined || value === '' ? null : value);

/** A text, number, choice or flag. */
export const plain: Field = {
  references: () => [],
  write: orNull,
  said: orNull,
  kept: orNull,
};

const nameOf = (value: unknown) => z.string().nullish().parse(value);
const file = (name: string): Reference => ({ target: 'file', name });

export const picture: Field = {
  populate: FILE,
  references: (value) => [nameOf(value) ?? []].flat().map(file),
  write: (value, find) => {
    const name = nameOf(value);
    return name ? find(file(name)) : null;
  },
  said: (value) => nameOf(value) ?? null,
  kept: (stored) => File.nullish().parse(stored) ?? null,
};

export const files: Field = {
  populate: FILE,
  references: (value) => Names.parse(value).map(file),
  write: (value, find) => Names.parse(value).map((name) => find(file(name))),
  said: (value) => Names.parse(value),
  kept: (stored) => z.array(File).nullish().parse(stored) ?? [],
};

/** At most one document of another type. */
export function one(target: Target): Field {
  const found = (value: unknown, find: Find) => {
    const name = nameOf(value);
    return name ? find({ target, name }) : null;
  };
  return {
    populate: ID,
    references: (value) => [nameOf(value) ?? []].flat().map((name) => ({ target, name })),
    write: found,
    said: found,
    kept: (stored) => Row.nullish().parse(stored)?.documentId ?? null,
  };
}

/** Documents of another type, in order. */
export function many(target: Target): Field {
  const found = (value: unknown, find: Find) => Names.parse(value).map((name) => find({ target, name }));
  return {
    populate: ID,
    references: (value) => Names.parse(value).map((name) => ({ target, name })),
    write: found,
    said: found,
    kept: (stored) => Rows.parse(stored),
  };
}

const Lines = z.array(z.object({ text: z.string() })).nullish();

/** Texts of one line each. */
export const lines: Field = {
  populate: true,
  references: () => [],
  write: (value) => Names.parse(value).map((text) => ({ text })),
  said: (value) => Names.parse(value),
  kept: (stored) => (Lines.parse(stored) ?? []).map((line) => line.text),
};

/** Things of a few texts each, such as questions with their answers. */
export function entries(...names: string[]): Field {
  const Entry = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const listed = (value: unknown) => z.array(Entry).nullish().parse(value) ?? [];
  return { populate: true, references: () => [], write: listed, said: listed, kept: listed };
}
