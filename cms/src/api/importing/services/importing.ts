import type { ImportDocument, ImportOutcome } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { refusalOf } from '../rules/refusals';
import type { Publisher } from './administrators';
import { importDocument } from './documents';
import { importPrice } from './prices';

/** Imports what is said of a document or a price; what the CMS's own rules refuse is refused in their words. */
export async function importAnything(
  strapi: Core.Strapi,
  said: z.output<typeof ImportDocument>,
  publisher: Publisher | null,
): Promise<ImportOutcome> {
  try {
    if (said.type === 'price') return await importPrice(strapi, said, publisher);
    return await importDocument(strapi, said, publisher);
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
