import { Refusal } from '@lectern/cms-kernel';
import type { Locale } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { DESK_RIGHTS, TEXT_RIGHTS } from '../rules/rights';
import { type Actor, nameOf } from './acting';

export type PanelContext = Parameters<Core.ControllerHandler>[0];

/** What Strapi worked out for whoever is logged in (CASL); conditions are looked at for objects alone. */
interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

/** Whoever is logged in to the panel, with what Strapi lets them do. */
export interface Caller extends Actor {
  id: number;
  ability: Ability;
  /** The one in which the desk answers. */
  language: Locale;
}

/** @throws Refusal 401 for a stranger, whom the routes' policies have turned away before. */
export function callerOf(ctx: Pick<PanelContext, 'state' | 'request'>): Caller {
  const { user, userAbility: ability } = ctx.state;
  if (!user || !ability) throw new Refusal(401, 'LOGIN_NEEDED', 'Log in to the panel first.');
  const language = languageOf(ctx.request);
  return { kind: 'person', id: user.id, name: nameOf(user), ip: ctx.request.ip, ability, language };
}

function languageOf(request: PanelContext['request']): Locale {
  return request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh-CN' : 'en';
}

/** The language of whoever asks now, however deep inside Strapi the question has come. */
export function languageNow(strapi: Core.Strapi): Locale {
  const ctx = strapi.requestContext.get();
  return ctx ? languageOf(ctx.request) : 'en';
}

type TextRight = keyof typeof TEXT_RIGHTS;
type DeskRight = keyof typeof DESK_RIGHTS;

/** Whether somebody has a right on some documents at least of a content type. */
export function holds({ ability }: Pick<Caller, 'ability'>, right: TextRight, uid: string): boolean {
  return ability.can(TEXT_RIGHTS[right], uid);
}

export function holdsAtDesk({ ability }: Pick<Caller, 'ability'>, right: DeskRight): boolean {
  return ability.can(DESK_RIGHTS[right]);
}

/** One row of a document, as the conditions of permissions want to see it. */
export interface Owned {
  createdBy: { id: number; roles?: { id: number }[] } | null;
  locale?: string | null;
}

/**
 * Who may do something with this very document, or with one field of it: conditions such as “is creator” are asked
 * of it.
 */
export function permits(
  strapi: Core.Strapi,
  { ability }: Pick<Caller, 'ability'>,
  { action, uid, document, field }: { action: string; uid: string; document: Owned; field?: string },
): boolean {
  const manager = strapi.service('admin::permission').createPermissionsManager({ ability, model: uid });
  // CASL marks what it is shown; the row itself stays as it is.
  return ability.can(action, manager.toSubject({ ...document }), field);
}
