import { Refusal, type Transaction } from '@lectern/cms-kernel';
import type { RestoreAnswer } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { attributePaths, type Now, planRestore, referencesOf, type RestorePlan } from '../rules/restore';
import { commonPart, type Content } from '../rules/snapshot';
import type { Text } from '../rules/text';
import { savingFrom } from './acting';
import { type Caller, permits } from './caller';
import { entryOf } from './entries';
import { remainsOf } from './remains';
import { lockDocument } from './reviews';
import type { Revision } from './revisions';
import { componentOf, readText } from './snapshots';
import { type KeptType, keptType } from './types';
import { mustRead } from './versions';

/** Which version is brought back, and the standing that the person saw. */
interface Wish {
  text: Text;
  number: number;
  version: number;
}

/**
 * Brings a version back into the draft of its text, as a new version, in one transaction.
 *
 * @throws Refusal 404 where there is no such version or its document is gone, 403 where the caller may not write the
 * text, 409 where it has changed since the caller saw it.
 */
export async function restoreRevision(
  strapi: Core.Strapi,
  caller: Caller,
  { text, number, version }: Wish,
): Promise<RestoreAnswer> {
  return strapi.db.transaction(async ({ trx }) => {
    await expectStanding(trx, text, version);
    const type = keptType(strapi, text.uid);
    if (!type) throw new DocumentGone();
    const { data, left } = await planOf(strapi, caller, {
      type,
      text,
      revision: await mustRead(strapi, text, number),
    });
    await savingFrom({ kind: 'restored', restoredFrom: number }, () =>
      write(strapi, text, { ...data, updatedBy: caller.id }),
    );
    const reviews = await lockDocument(trx, text.uid, text.documentId);
    return { revision: reviews.get(text.locale)?.revision ?? number, left };
  });
}

class DocumentGone extends Refusal {
  constructor() {
    super(404, 'DOCUMENT_GONE', 'The document was deleted. Its versions can be read, but not restored.');
  }
}

/** Locks all texts of the document, in the order in which a save locks them. */
async function expectStanding(
  trx: Transaction,
  { uid, documentId, locale }: Text,
  version: number,
): Promise<void> {
  const reviews = await lockDocument(trx, uid, documentId);
  if (reviews.get(locale)?.version === version) return;
  throw new Refusal(
    409,
    'STALE',
    'This text has changed since you opened it. Look at it again, then restore.',
  );
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

/**
 * Which fields the caller may write: by the permission that the content manager asks for the same change.
 *
 * @throws Refusal 403 where the text itself may not be written.
 */
async function leaveToWrite(
  strapi: Core.Strapi,
  caller: Caller,
  text: Text,
): Promise<(field: string) => boolean> {
  const entry = await entryOf(strapi, text);
  const action = `plugin::content-manager.explorer.${entry ? 'update' : 'create'}`;
  // A language that is not there will be the caller's own.
  const document = entry ?? { createdBy: { id: caller.id }, locale: text.locale };
  const asked = { action, uid: text.uid, document };
  if (!permits(strapi, caller, asked))
    throw new Refusal(
      403,
      'NO_RIGHT',
      'Your role may not change this text, so it may not restore it either.',
    );
  return (field) => permits(strapi, caller, { ...asked, field });
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

async function write(strapi: Core.Strapi, { uid, documentId, locale }: Text, data: object): Promise<void> {
  const documents = strapi.documents(uid as never); // of a kept type, which is open when compiling
  const written: unknown = await documents.update({
    documentId,
    ...(locale === '' ? {} : { locale }),
    data,
  } as never); // as above
  if (written === null) throw new DocumentGone();
}
