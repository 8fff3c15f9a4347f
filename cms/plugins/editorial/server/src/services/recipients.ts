import type { Transaction } from '@lectern/cms-kernel';
import type { Person } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { TEXT_RIGHTS } from '../rules/rights';
import type { Text } from '../rules/text';
import { writersOf } from './authors';
import { whereText } from './reviews';

/** Who is told: whoever may review the text next, whoever wrote it, or people by their ids. */
export type Recipients = 'reviewers-first' | 'reviewers-second' | 'authors' | readonly number[];

const SUPER_ADMINISTRATOR = 'strapi-super-admin';

/** The ids of the accounts that are meant and can log in. */
export async function recipientsOf(
  { strapi, trx }: { strapi: Core.Strapi; trx: Transaction },
  text: Text,
  recipients: Recipients,
): Promise<number[]> {
  if (recipients === 'authors') return present(strapi, { id: { $in: await authorIds(trx, text) } });
  if (typeof recipients !== 'string') return present(strapi, { id: { $in: recipients } });
  const action = recipients === 'reviewers-first' ? TEXT_RIGHTS.first : TEXT_RIGHTS.second;
  return reviewersOf(strapi, { action, uid: text.uid, authors: await authorIds(trx, text) });
}

/** Whoever wrote what the text says, and whoever submitted it. */
async function authorIds(trx: Transaction, text: Text): Promise<number[]> {
  const writers = await writersOf(trx, text);
  const review = await trx('editorial.review').where(whereText(text)).first('authors', 'submitted_by');
  const remembered: Person[] = review ? JSON.parse(review.authors) : []; // left unread by the driver
  const ids = [...writers, ...remembered].map(({ id }) => id);
  return [...new Set([...ids, review?.submitted_by ?? null])].filter((id) => id !== null);
}

/** Administrators may do everything; they are asked only where nobody else can. */
async function reviewersOf(
  strapi: Core.Strapi,
  { action, uid, authors }: { action: string; uid: string; authors: number[] },
): Promise<number[]> {
  const role = { code: { $ne: SUPER_ADMINISTRATOR }, permissions: { action, subject: uid } };
  const others = (ids: number[]) => ids.filter((id) => !authors.includes(id));
  const reviewers = others(await present(strapi, { roles: role }));
  if (reviewers.length > 0) return reviewers;
  return others(await present(strapi, { roles: { code: SUPER_ADMINISTRATOR } }));
}

async function present(strapi: Core.Strapi, where: object): Promise<number[]> {
  const users: { id: number; blocked: boolean | null }[] = await strapi.db
    .query('admin::user')
    .findMany({ select: ['id', 'blocked'], where: { ...where, isActive: true } });
  return [...new Set(users.filter(({ blocked }) => blocked !== true).map(({ id }) => id))];
}
