import type { Administrator } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { NotAnAdministrator } from '../rules/refusals';

/** Who publishes: Strapi's number is what documents keep as their author. */
export interface Publisher {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
}

/** The active administrator with this mail address; null where there is none. */
export async function findPublisher(strapi: Core.Strapi, email: string): Promise<Publisher | null> {
  return strapi.db.query('admin::user').findOne({
    where: {
      email: { $eqi: email },
      isActive: true,
      blocked: { $ne: true },
      roles: { code: 'strapi-super-admin' },
    },
  });
}

/** @throws NotAnAdministrator */
export async function publisherOf(strapi: Core.Strapi, email: string): Promise<Publisher> {
  const publisher = await findPublisher(strapi, email);
  if (!publisher) throw new NotAnAdministrator(email);
  return publisher;
}

export function toAdministrator({ email, firstname, lastname }: Publisher): Administrator {
  return { email, name: [firstname, lastname].filter(Boolean).join(' ') || email };
}
