import type { RestoreAnswer } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { attributePaths, type Now, planRestore, referencesOf, type RestorePlan } from '../rules/restore';
import { commonPart, type Content } from '../rules/snapshot';
import type { Text } from '../rules/text';
import { savingFrom } from './acting';
import type { Caller } from './caller';
import { leaveToWrite } from './permissions';
import { DocumentGone } from './refusals';
import { remainsOf } from './remains';
import { lockDocument } from './reviews';
import type { Revision } from './revisions';
import { componentOf } from './parts';
import { readText } from './snapshots';
import { refuseStale } from './staleness';
import { type KeptType, keptType } from './types';
import { mustRead, type VersionOf } from './versions';

/**
 * Brings a version back into the draft of its text, as a new version, in one transaction.
 *
 * @param version of the standing that the caller saw
 * @throws NoSuchVersion, DocumentGone, NoRight, and Stale where the text has changed since the caller saw it.
 */
export async function restoreRevision(
  strapi: Core.Strapi,
  caller: Caller,
  { text, number, version }: VersionOf & { version: number },
): Promise<RestoreAnswer> {
  return strapi.db.transaction(async ({ trx }) => {
    // All texts of the document, in the order in which a save locks them.
    const locked = () => lockDocument(trx, text.uid, text.documentId);
    const review = (await locked()).get(text.locale);
    await refuseStale(trx, { text, caller, review, seen: version });
    const type = keptType(strapi, text.uid);
    if (!type) throw new DocumentGone(caller);
    const revision = await mustRead(strapi, caller, { text, number });
    const { data, left } = await planOf(strapi, caller, { type, text, revision });
    const origin = { kind: 'restored', restoredFrom: number } as const;
    const written = await savingFrom(origin, () => write(strapi, text, { ...data, updatedBy: caller.id }));
    if (written === null) throw new DocumentGone(caller);
    return { revision: (await locked()).get(text.locale)?.revision ?? number, left };
  });
}

async function planOf(
  strapi: Core.Strapi,
  caller: Caller,
  { type, text, revision }: { type: KeptType; text: Text; revision: Revision },
): Promise<RestorePlan> {
  const schemas = { schema: type.schema, componentOf: (uid: string) => componentOf(strapi, uid) };
  const leaves = leavesOf(schemas);
  const mayWrite = await leaveToWrite(strapi, caller, text);
  const now: Now = {
    ...schemas,
    ...(await presentOf(strapi, type, text)),
    // Permissions for a component are kept for each attribute in it.
    mayWrite: (name) => leaves.filter((path) => `${path}.`.startsWith(`${name}.`)).every(mayWrite),
  };
  const references = referencesOf([revision.content, now.content], now.schema, now.componentOf);
  const slug = 'slug' in now.schema.attributes ? revision.content.slug : undefined;
  return planRestore(revision, now, await remainsOf(strapi, text, { references, slug }));
}

/** The attributes that hold no others. */
function leavesOf({ schema, componentOf: inner }: Pick<Now, 'schema' | 'componentOf'>): string[] {
  const paths = attributePaths(schema, inner);
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}

/** What the text says now; a language that was removed would begin with what the others share. */
async function presentOf(
  strapi: Core.Strapi,
  type: KeptType,
  { documentId, locale }: Text,
): Promise<{ content: Content; hasSiblings: boolean }> {
  const rows: { locale: string | null }[] = await strapi.db
    .query(type.uid)
    .findMany({ select: ['locale'], where: { documentId } });
  const others = rows.map((row) => row.locale ?? '').filter((each) => type.isLocalized && each !== locale);
  const draft = await readText(strapi, type, { documentId, locale });
  const [sibling] = draft ? [] : others;
  const shared = sibling === undefined ? null : await readText(strapi, type, { documentId, locale: sibling });
  const content = draft?.content ?? (shared ? commonPart(shared.content, type.schema) : {});
  return { content, hasSiblings: others.length > 0 };
}

/** @returns null where the document is gone. */
async function write(strapi: Core.Strapi, { uid, documentId, locale }: Text, data: object): Promise<unknown> {
  const documents = strapi.documents(uid as never); // of a kept type, which is open when compiling
  return documents.update({ documentId, ...(locale === '' ? {} : { locale }), data } as never); // as above
}
