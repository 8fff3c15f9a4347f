import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Find, Reference, Target } from '../rules/fields';
import { UnknownReferences } from '../rules/refusals';
import { SHAPES } from '../rules/shapes';
import { repository } from './repository';

const Documents = z.array(z.object({ documentId: z.string(), slug: z.string() }));
const Files = z.array(z.object({ id: z.number(), hash: z.string(), ext: z.string() }));

type Found = readonly (readonly [name: string, id: string | number])[];

/**
 * Looks up what a document refers to. Relations join rows of one language, so a document must be there in
 * `locale` to be referred to.
 *
 * @throws UnknownReferences with everything that is not there.
 */
export async function resolveReferences(
  strapi: Core.Strapi,
  references: readonly Reference[],
  locale: string,
): Promise<Find> {
  const targets = [...new Set(references.map(({ target }) => target))];
  const found = new Map<Target, Map<string, string | number>>();
  for (const target of targets) {
    const names = references.filter((reference) => reference.target === target).map(({ name }) => name);
    found.set(target, new Map(await look(strapi, { target, names: [...new Set(names)], locale })));
  }
  const idOf = ({ target, name }: Reference) => found.get(target)?.get(name);
  const unknown = references.filter((reference) => idOf(reference) === undefined);
  if (unknown.length > 0) throw new UnknownReferences(unknown, locale);
  return (reference) => {
    const id = idOf(reference);
    if (id === undefined) throw new UnknownReferences([reference], locale);
    return id;
  };
}

interface Wanted {
  target: Target;
  names: string[];
  locale: string;
}

async function look(strapi: Core.Strapi, { target, names, locale }: Wanted): Promise<Found> {
  if (target === 'file') return lookForFiles(strapi, names);
  const { uid, drafts } = SHAPES[target];
  const rows = await repository(strapi, uid).findMany({
    filters: { slug: { $in: names } },
    locale,
    ...(drafts ? { status: 'draft' } : {}),
    fields: ['slug'],
  });
  return Documents.parse(rows).map(({ slug, documentId }) => [slug, documentId]);
}

async function lookForFiles(strapi: Core.Strapi, names: string[]): Promise<Found> {
  const hashes = names.map((name) => name.slice(0, name.lastIndexOf('.')));
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    select: ['id', 'hash', 'ext'],
    where: { hash: { $in: hashes } },
    orderBy: { id: 'desc' },
  });
  return Files.parse(rows).map(({ id, hash, ext }) => [`${hash}${ext}`, id]);
}
