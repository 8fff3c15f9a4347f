import { actingAs, nameOf } from '@lectern/cms-editorial';
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

export function toAdministrator(publisher: Publisher): Administrator {
  return { email: publisher.email, name: nameOf(publisher) };
}

/** Does an import's work: what it publishes, the administrator publishes past the review, and it is recorded so. */
export function inTheirName<T>(publisher: Publisher | null, ip: string, work: () => Promise<T>): Promise<T> {
  const name = publisher ? nameOf(publisher) : 'Import';
  const actor = { kind: 'import', id: publisher?.id ?? null, name, ip } as const;
  return actingAs(actor, publisher ? { words: 'Import' } : null, work);
}
