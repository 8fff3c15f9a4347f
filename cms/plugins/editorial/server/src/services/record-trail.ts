import type { Core, UID } from '@strapi/strapi';
import { changeOf, type Facts, factsOf, labelOf, RECORD_KINDS, type RecordKind } from '../rules/records';
import { currentActor } from './acting';
import { recordEvent } from './audit';

/** A write to the database, as Strapi's lifecycles tell of it. */
interface Happening {
  model: { uid: string };
  params: { where?: object };
  /** Kept by Strapi from before the write until after it. */
  state: Record<string, unknown>;
  result?: unknown;
}

/** A record that was found before it was changed. */
interface Found extends Facts {
  id: number;
}

interface Told {
  uid: string;
  id: number;
  label: string;
  act: 'create' | 'update' | 'delete';
  before?: Facts;
  after?: Facts;
}

/** Tells the trail of accounts, roles, tokens and files, whichever door changes them. */
export function followRecords(strapi: Core.Strapi): void {
  const remember = async (event: Happening) => {
    event.state.found = await findAll(strapi, event.model.uid, event.params.where ?? {});
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(RECORD_KINDS),
    afterCreate: (event) => tellCreated(strapi, event),
    beforeUpdate: remember,
    beforeUpdateMany: remember,
    beforeDelete: remember,
    beforeDeleteMany: remember,
    afterUpdate: (event) => tellUpdated(strapi, event),
    afterUpdateMany: (event) => tellUpdated(strapi, event),
    afterDelete: (event) => tellDeleted(strapi, event),
    afterDeleteMany: (event) => tellDeleted(strapi, event),
  });
}

const kindOf = (uid: string): RecordKind | undefined => RECORD_KINDS[uid];
const foundIn = ({ state }: Happening): Found[] => (Array.isArray(state.found) ? state.found : []);

function findAll(strapi: Core.Strapi, uid: string, where: object): Promise<Found[]> {
  const populate = Object.fromEntries((kindOf(uid)?.relations ?? []).map((name) => [name, true]));
  return strapi.db.query(uid as UID.ContentType).findMany({ where, populate }); // a key of RECORD_KINDS
}

async function tellCreated(strapi: Core.Strapi, { model: { uid }, result }: Happening): Promise<void> {
  const kind = kindOf(uid);
  if (!kind || kind.isQuietWhenNew || !isRecord(result)) return;
  for (const row of await findAll(strapi, uid, { id: result.id })) {
    await tell(strapi, { uid, id: row.id, label: labelOf(row), act: 'create', after: factsOf(row, kind) });
  }
}

const isRecord = (value: unknown): value is { id: number } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';

async function tellUpdated(strapi: Core.Strapi, event: Happening): Promise<void> {
  const { uid } = event.model;
  const kind = kindOf(uid);
  const found = foundIn(event);
  if (!kind || found.length === 0) return;
  const now = await findAll(strapi, uid, { id: { $in: found.map(({ id }) => id) } });
  for (const before of found) {
    const after = now.find(({ id }) => id === before.id);
    const change = after && changeOf(before, after, kind);
    if (change) await tell(strapi, { uid, id: before.id, label: labelOf(before), act: 'update', ...change });
  }
}

async function tellDeleted(strapi: Core.Strapi, event: Happening): Promise<void> {
  const { uid } = event.model;
  const kind = kindOf(uid);
  if (!kind) return;
  for (const row of foundIn(event)) {
    await tell(strapi, { uid, id: row.id, label: labelOf(row), act: 'delete', before: factsOf(row, kind) });
  }
}

function tell(strapi: Core.Strapi, { uid, id, act, ...told }: Told): Promise<void> {
  const actor = currentActor(strapi);
  return recordEvent(strapi, {
    actor,
    action: `${kindOf(uid)?.name}.${act}`,
    subject: `${uid}:${id}`,
    ...told,
  });
}
