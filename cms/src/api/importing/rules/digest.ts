import { createHash } from 'node:crypto';

/** Comparable values by the names of their fields; a field that was not said is not there. */
export type Told = Record<string, unknown>;

/** Which fields an import said, and a hash of what it said. */
interface Part {
  /** Bit n stands for the field n of the shape. */
  fields: number;
  hash: string;
}

/** What an import last said of one locale of a document: its own fields and those common to all locales. */
export interface Digest {
  own: Part;
  common: Part;
}

/** What to take the digest of, with the names of all fields in the order of the shape. */
export interface Names {
  own: readonly string[];
  common: readonly string[];
}

export function digestOf(told: { own: Told; common: Told }, names: Names): Digest {
  return { own: partOf(told.own, names.own), common: partOf(told.common, names.common) };
}

/** Whether what stands in the CMS is what this part of a digest was taken of. */
export function stillHolds(part: Part, standing: Told, names: readonly string[]): boolean {
  const said = names.filter((_, index) => part.fields & (1 << index));
  const held = Object.fromEntries(said.map((name) => [name, standing[name]]));
  return partOf(held, names).hash === part.hash;
}

export function isSame(a: Digest, b: Digest): boolean {
  return partText(a.own) === partText(b.own) && partText(a.common) === partText(b.common);
}

/**
 * @param mark tells this import from every other one, so that a published row shows which import it was made of
 * @example formatDigest(digest, 'm1x') // '2f.0c1f4e6a98b7d5e3.7.9a41e05c7d2b8f60.m1x'
 */
export function formatDigest(digest: Digest, mark: string): string {
  return [partText(digest.own), partText(digest.common), mark].join('.');
}

/** Null for a document that no import has made, and for what is no digest. */
export function parseDigest(text: string | null | undefined): Digest | null {
  const parts = /^([0-9a-z]+)\.([0-9a-f]{16})\.([0-9a-z]+)\.([0-9a-f]{16})\.[0-9a-z]+$/.exec(text ?? '');
  const [, ownFields, ownHash, commonFields, commonHash] = parts ?? [];
  if (!ownFields || !ownHash || !commonFields || !commonHash) return null;
  return {
    own: { fields: Number.parseInt(ownFields, 36), hash: ownHash },
    common: { fields: Number.parseInt(commonFields, 36), hash: commonHash },
  };
}

function partOf(told: Told, names: readonly string[]): Part {
  const said = names.map((name) => name in told);
  const fields = said.reduce((bits, isSaid, index) => (isSaid ? bits | (1 << index) : bits), 0);
  const values = names.filter((name) => name in told).map((name) => told[name]);
  const hash = createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
  return { fields, hash };
}

function partText({ fields, hash }: Part): string {
  return `${fields.toString(36)}.${hash}`;
}
