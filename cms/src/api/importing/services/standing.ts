import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { parseDigest, type Digest, type Told } from '../rules/digest';
import type { Field } from '../rules/fields';
import { SlugTaken } from '../rules/refusals';
import type { Shape } from '../rules/shapes';
import type { Standing } from '../rules/verdict';
import { repository } from './repository';

const Row = z.record(z.string(), z.unknown());
const Variant = z.looseObject({
  documentId: z.string(),
  locale: z.string(),
  importDigest: z.string().nullish(),
});

/** One locale of one document as it stands in the CMS. */
export interface Standpoint extends Standing {
  documentId: string | null;
  /** The draft in this locale, as Strapi answers it; empty where there is none. */
  row: Record<string, unknown>;
  /** The whole digest of the draft, with its mark. */
  mark: string | null;
}

export interface Asked {
  shape: Shape;
  /** Null for the one document of a single type. */
  slug: string | null;
  locale: string;
}

export async function standpointOf(strapi: Core.Strapi, asked: Asked): Promise<Standpoint> {
  const variants = await variantsOf(strapi, asked);
  const here = variants.find((variant) => variant.locale === asked.locale);
  const either = here ?? variants[0];
  const row = here ? await draftOf(strapi, { ...asked, documentId: here.documentId }) : {};
  return {
    documentId: either?.documentId ?? null,
    row,
    mark: here?.importDigest ?? null,
    own: here ? keptValues(asked.shape.own, row) : null,
    common: either ? keptValues(asked.shape.common, either) : null,
    digest: parseDigest(here?.importDigest),
    digests: variants.flatMap((variant): Digest[] => [parseDigest(variant.importDigest) ?? []].flat()),
  };
}

async function variantsOf(strapi: Core.Strapi, { shape, slug }: Asked) {
  const rows = await repository(strapi, shape.uid).findMany({
    ...(slug === null ? {} : { filters: { slug } }),
    ...(shape.drafts ? { status: 'draft' } : {}),
    locale: '*',
    fields: ['documentId', 'locale', 'importDigest', ...Object.keys(shape.common)],
  });
  const variants = z.array(Variant).parse(rows);
  const documents = new Set(variants.map(({ documentId }) => documentId));
  if (documents.size > 1) throw new SlugTaken(`${slug} is the address of several documents.`);
  return variants;
}

async function draftOf(strapi: Core.Strapi, { shape, documentId, locale }: Asked & { documentId: string }) {
  const populated = Object.entries(shape.own).filter(([, field]) => field.populate !== undefined);
  const draft = await repository(strapi, shape.uid).findOne({
    documentId,
    locale,
    ...(shape.drafts ? { status: 'draft' } : {}),
    populate: Object.fromEntries(populated.map(([name, field]) => [name, field.populate])),
  });
  return Row.parse(draft);
}

function keptValues(fields: Record<string, Field>, row: Record<string, unknown>): Told {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.kept(row[name])]));
}

/** The whole digest of the published row of a document's locale; null where it is not live. */
export async function liveMark(
  strapi: Core.Strapi,
  { shape, documentId, locale }: { shape: Shape; documentId: string; locale: string },
): Promise<{ mark: string | null } | null> {
  const query = { filters: { documentId }, locale, status: 'published', fields: ['importDigest'] };
  const row = await repository(strapi, shape.uid).findFirst(query);
  return row
    ? { mark: z.looseObject({ importDigest: z.string().nullish() }).parse(row).importDigest ?? null }
    : null;
}
