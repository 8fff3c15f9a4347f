import type { Core, UID } from '@strapi/strapi';

/** Strapi's documents of one type, for code that learns only at run time of which. */
export interface Repository {
  findMany(query: object): Promise<unknown>;
  findFirst(query: object): Promise<unknown>;
  findOne(query: object): Promise<unknown>;
  create(write: object): Promise<{ documentId: string }>;
  update(write: object): Promise<{ documentId: string }>;
  publish(write: object): Promise<unknown>;
}

export function repository(strapi: Core.Strapi, uid: UID.ContentType): Repository {
  return strapi.documents(uid) as unknown as Repository; // Strapi's type fits a uid that is known when compiling
}
