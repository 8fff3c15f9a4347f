import { Refusal } from '@lectern/cms-kernel';
import type { BulkActAnswer, BulkActRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { textOf } from '../rules/text';
import { act } from './acts';
import type { Caller } from './caller';
import { whereText } from './reviews';

type Result = BulkActAnswer['results'][number];

/** Takes the same step with many texts; what fails for one is answered for it and stops no other. */
export async function actOnMany(
  strapi: Core.Strapi,
  caller: Caller,
  { texts, ...rest }: BulkActRequest,
): Promise<BulkActAnswer> {
  const results: Result[] = [];
  for (const { address, version } of texts) {
    const text = textOf(address);
    const failure = await failureOf(
      act(strapi, caller, { text, request: { ...rest, version, remarks: [] } }),
    );
    const row = await strapi.db.connection('editorial.review').where(whereText(text)).first('state');
    results.push({ address, state: row?.state ?? null, failure });
  }
  return { results };
}

/** @throws whatever is no refusal: a fault is nobody's to read as an answer. */
async function failureOf(acting: Promise<void>): Promise<string | null> {
  try {
    await acting;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
