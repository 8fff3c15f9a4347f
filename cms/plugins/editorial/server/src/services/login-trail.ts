import type { Core } from '@strapi/strapi';
import { type Actor, nameOf } from './acting';
import { recordEvent } from './audit';

type DeskUser = Parameters<typeof nameOf>[0];

/** Tells the trail who came, who went, and who tried to come. */
export function followLogins(strapi: Core.Strapi): void {
  const here = () => strapi.requestContext.get()?.request;
  const person = (user: DeskUser): Actor => ({
    kind: 'person',
    id: user.id,
    name: nameOf(user),
    ip: here()?.ip ?? null,
  });
  const about = ({ user }: { user: DeskUser }) => ({
    actor: person(user),
    subject: `admin::user:${user.id}`,
  });
  strapi.eventHub.on('admin.auth.success', (event) =>
    recordEvent(strapi, { ...about(event), action: 'admin.login' }),
  );
  strapi.eventHub.on('admin.logout', (event) =>
    recordEvent(strapi, { ...about(event), action: 'admin.logout' }),
  );
  strapi.eventHub.on('admin.auth.error', () => {
    const request = here();
    const name = triedMail(request?.body);
    const actor: Actor = { kind: 'visitor', id: null, name, ip: request?.ip ?? null };
    return recordEvent(strapi, { actor, action: 'admin.login-failed' });
  });
}

const LONGEST_MAIL = 320;

/** The address that somebody tried, and nothing else of what they sent. */
function triedMail(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('email' in body)) return '?';
  return String(body.email).slice(0, LONGEST_MAIL);
}
