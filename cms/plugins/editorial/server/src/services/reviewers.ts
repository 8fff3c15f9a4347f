import type { Reviewer } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { TEXT_RIGHTS } from '../rules/rights';
import { nameOf } from './acting';

type Account = Parameters<typeof nameOf>[0] & {
  blocked: boolean | null;
  roles: { code: string; permissions: { action: string }[] }[];
};

const SUPER_ADMINISTRATOR = 'strapi-super-admin';

/** Everybody who can log in and review texts of a content type, and which reviews are theirs to do. */
export async function reviewersFor(strapi: Core.Strapi, uid: string): Promise<Reviewer[]> {
  const rights = { subject: uid, action: { $in: [TEXT_RIGHTS.first, TEXT_RIGHTS.second] } };
  const accounts: Account[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, roles: { $or: [{ code: SUPER_ADMINISTRATOR }, { permissions: rights }] } },
    populate: { roles: { populate: { permissions: { where: rights } } } },
    orderBy: { id: 'asc' },
  });
  return accounts.filter(({ blocked }) => blocked !== true).map(reviewerOf);
}

function reviewerOf(account: Account): Reviewer {
  const isSuper = account.roles.some(({ code }) => code === SUPER_ADMINISTRATOR);
  const actions = account.roles.flatMap(({ permissions }) => permissions.map(({ action }) => action));
  return {
    id: account.id,
    name: nameOf(account),
    first: isSuper || actions.includes(TEXT_RIGHTS.first),
    second: isSuper || actions.includes(TEXT_RIGHTS.second),
  };
}
