import type { Person } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import { nameOf } from './acting';
import type { Owned } from './caller';
import { keptType, type KeptType } from './types';

type Creator = Parameters<typeof nameOf>[0] & { roles: { id: number }[] };

/** What is being written of a text, as the conditions of permissions want to see it. */
export interface Entry extends Owned {
  documentId: string;
  createdBy: Creator | null;
}

const CREATOR = {
  select: ['id', 'firstname', 'lastname', 'username', 'email'],
  populate: { roles: { select: ['id'] } },
};

/** What is being written of these documents in one language; those that are gone are left out. */
export async function entriesOf(
  strapi: Core.Strapi,
  type: KeptType,
  { documentIds, locale }: { documentIds: readonly string[]; locale: string },
): Promise<Entry[]> {
  return strapi.db.query(type.uid).findMany({
    where: {
      documentId: { $in: documentIds },
      ...(type.isLocalized ? { locale } : {}),
      ...(type.hasDrafts ? { publishedAt: null } : {}),
    },
    populate: { createdBy: CREATOR },
  });
}

/** What is being written of a text; null where it is gone, alone or with its type. */
export async function entryOf(strapi: Core.Strapi, text: Text): Promise<Entry | null> {
  const type = keptType(strapi, text.uid);
  if (!type) return null;
  const [entry] = await entriesOf(strapi, type, { documentIds: [text.documentId], locale: text.locale });
  return entry ?? null;
}

/** Who made an entry, where Strapi knows it and the account is there. */
export function creatorOf({ createdBy }: Entry): Person[] {
  return createdBy ? [{ id: createdBy.id, name: nameOf(createdBy) }] : [];
}
