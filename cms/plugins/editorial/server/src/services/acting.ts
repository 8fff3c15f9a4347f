import { AsyncLocalStorage } from 'node:async_hooks';
import type { Person, RevisionSummary } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

/** In whose name something happens, and from where. */
export interface Actor extends Person {
  /** A visitor is whoever has not logged in to the panel. */
  kind: 'person' | 'import' | 'schedule' | 'system' | 'visitor';
  ip: string | null;
}

/** Somebody who may, publishes past the review and says why. */
export interface Override {
  words: string;
}

/** Where a version comes from that is not simply saved. */
export interface Origin {
  kind: RevisionSummary['origin'];
  restoredFrom: number | null;
}

interface Acting {
  actor: Actor | null;
  override: Override | null;
  origin: Origin | null;
}

const acting = new AsyncLocalStorage<Acting>();
const NOBODY: Acting = { actor: null, override: null, origin: null };

/** Does `work` in the name of `actor`; with `override`, what it publishes needs no approval and is recorded so. */
export function actingAs<T>(actor: Actor, override: Override | null, work: () => Promise<T>): Promise<T> {
  return acting.run({ ...(acting.getStore() ?? NOBODY), actor, override }, work);
}

export const currentOverride = (): Override | null => acting.getStore()?.override ?? null;

/** Does `work` so that the versions it makes say where they come from. */
export function savingFrom<T>(origin: Origin, work: () => Promise<T>): Promise<T> {
  return acting.run({ ...(acting.getStore() ?? NOBODY), origin }, work);
}

/** Where versions that are made now come from; `usual` where nobody said. */
export const currentOrigin = (usual: Origin): Origin => acting.getStore()?.origin ?? usual;

/** What nobody at the desk did. */
export const HOUSE: Actor = { kind: 'system', id: null, name: 'Lectern', ip: null };

/** Who acts now: whoever was named, else who is logged in to the panel, else the house itself. */
export function currentActor(strapi: Core.Strapi): Actor {
  const named = acting.getStore()?.actor;
  if (named) return named;
  const ctx = strapi.requestContext.get();
  const user: unknown = ctx?.state?.user;
  if (!ctx || !isDeskUser(user) || ctx.state.route?.info?.type !== 'admin') return HOUSE;
  return { kind: 'person', id: user.id, name: nameOf(user), ip: ctx.request.ip ?? null };
}

interface DeskUser {
  id: number;
  email?: string;
  username?: string | null;
  firstname?: string | null;
  lastname?: string | null;
}

function isDeskUser(user: unknown): user is DeskUser {
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'number';
}

/** How somebody at the desk is called where others read it. */
export function nameOf({ firstname, lastname, username, email }: DeskUser): string {
  return [firstname, lastname].filter(Boolean).join(' ') || username || email || '?';
}
