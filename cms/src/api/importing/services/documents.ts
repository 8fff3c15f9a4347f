import { randomBytes } from 'node:crypto';
import type { ImportDocument, ImportOutcome } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { digestOf, formatDigest, type Names, type Told } from '../rules/digest';
import type { Field, Find, Reference } from '../rules/fields';
import { SHAPES, type Shape } from '../rules/shapes';
import { judge, type Verdict } from '../rules/verdict';
import type { Publisher } from './administrators';
import { lockName } from './lock';
import { resolveReferences } from './references';
import { repository } from './repository';
import { liveMark, standpointOf, type Standpoint } from './standing';

export type Said = Exclude<z.output<typeof ImportDocument>, { type: 'price' }>;

/** All that one import is about. */
interface Import {
  strapi: Core.Strapi;
  shape: Shape;
  locale: string;
  slug: string | null;
  data: Record<string, unknown>;
  publisher: Publisher | null;
  force: boolean;
  find: Find;
}

/**
 * Makes one locale of one document be as it is said, or leaves it as it is, in one transaction. `publisher` is
 * the administrator in whose name it is published at once.
 */
export async function importDocument(
  strapi: Core.Strapi,
  said: Said,
  publisher: Publisher | null,
): Promise<ImportOutcome> {
  const shape = SHAPES[said.type];
  const { slug = null, ...data } = { slug: undefined, ...said.data };
  return strapi.db.transaction(async ({ trx }) => {
    await lockName(trx, `${said.type}:${slug}`);
    const find = await resolveReferences(strapi, referencesIn(shape, data), said.locale);
    const { locale, force = false } = said;
    return bringIn({ strapi, shape, locale, slug, data, publisher, force, find });
  });
}

async function bringIn(order: Import): Promise<ImportOutcome> {
  const { strapi, shape, slug, locale, force } = order;
  const names = namesOf(shape);
  const standing = await standpointOf(strapi, { shape, slug, locale });
  const wish = wishOf(order);
  const verdict = judge(wish, standing, { names, force });
  const writes = verdict.outcome === 'created' || verdict.outcome === 'updated';
  const mark = writes ? formatDigest(digestOf(wish, names), randomBytes(5).toString('hex')) : standing.mark;
  const documentId = writes ? await write(order, { standing, verdict, mark }) : standing.documentId;
  if (documentId === null) throw new Error('A document that is not written must stand.');
  const published = await settlePublication(order, { documentId, mark, verdict });
  return { documentId, outcome: verdict.outcome, published };
}

function wishOf({ shape, data, find }: Import): { own: Told; common: Told } {
  return { own: said(shape.own, data, find), common: said(shape.common, data, find) };
}

function said(fields: Record<string, Field>, data: Record<string, unknown>, find: Find): Told {
  return Object.fromEntries(
    spokenOf(fields, data).map(([name, field]) => [name, field.said(data[name], find)]),
  );
}

/** Fields that the import says something of, if only that they are empty. */
function spokenOf(fields: Record<string, Field>, data: Record<string, unknown>): [string, Field][] {
  return Object.entries(fields).filter(([name]) => data[name] !== undefined);
}

function referencesIn(shape: Shape, data: Record<string, unknown>): Reference[] {
  return spokenOf({ ...shape.own, ...shape.common }, data).flatMap(([name, field]) =>
    field.references(data[name]),
  );
}

function namesOf(shape: Shape): Names {
  return { own: Object.keys(shape.own), common: Object.keys(shape.common) };
}

interface Writing {
  standing: Standpoint;
  verdict: Verdict;
  mark: string | null;
}

async function write(order: Import, { standing, verdict, mark }: Writing): Promise<string> {
  const { strapi, shape, slug, locale, publisher, data, find } = order;
  const documents = repository(strapi, shape.uid);
  const fields = spokenOf({ ...shape.own, ...(verdict.writesCommon ? shape.common : {}) }, data);
  const values = fields.map(([name, field]) => [name, field.write(data[name], find, standing.row[name])]);
  const signed = {
    ...Object.fromEntries(values),
    ...(slug === null ? {} : { slug }),
    importDigest: mark,
    ...(publisher ? { updatedBy: publisher.id } : {}),
    ...(publisher && verdict.outcome === 'created' ? { createdBy: publisher.id } : {}),
  };
  const { documentId } = standing.documentId
    ? await documents.update({ documentId: standing.documentId, locale, data: signed })
    : await documents.create({ locale, data: signed });
  return documentId;
}

interface Publication {
  documentId: string;
  mark: string | null;
  verdict: Verdict;
}

/** Publishes what the import has written and is not live yet; answers whether the locale is live. */
async function settlePublication(
  order: Import,
  { documentId, mark, verdict }: Publication,
): Promise<boolean> {
  const { strapi, shape, locale, publisher } = order;
  if (!shape.drafts) return true;
  const live = verdict.outcome === 'created' ? null : await liveMark(strapi, { shape, documentId, locale });
  const isOurs = verdict.outcome === 'updated' || !verdict.edited;
  const isDue = publisher !== null && isOurs && (live === null || live.mark !== mark);
  if (isDue) await repository(strapi, shape.uid).publish({ documentId, locale });
  return isDue || live !== null;
}
