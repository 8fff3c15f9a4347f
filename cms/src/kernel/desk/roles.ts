import { LOCALES } from '@lectern/shared-types';
import type { UID } from '@strapi/strapi';

/** Who works at the editors' desk. The administrator may do everything; the others what rooms grant them. */
export const ROLES = {
  administrator: {
    code: 'strapi-super-admin',
    name: 'Administrator',
    description: 'Runs the site: may do everything. Until the review exists, only administrators publish.',
  },
  'content-creator': {
    code: 'lectern-content-creator',
    name: 'Content creator',
    description: 'Writes courses, lessons and articles as drafts, and adds files.',
  },
  'first-reviewer': {
    code: 'lectern-first-reviewer',
    name: 'First reviewer',
    description: 'Reads drafts first: is it complete, correct and within the law?',
  },
  'second-reviewer': {
    code: 'lectern-second-reviewer',
    name: 'Second reviewer',
    description: 'Reads drafts in depth, after the first reviewer.',
  },
  moderator: {
    code: 'lectern-moderator',
    name: 'Moderator',
    description: 'Looks after what visitors write; reads what it is written about.',
  },
  finance: {
    code: 'lectern-finance',
    name: 'Finance',
    description: 'Sets prices: adds new ones and ends old ones.',
  },
} as const satisfies Record<string, { code: string; name: string; description: string }>;

export type Role = keyof typeof ROLES;
export type GrantedRole = Exclude<Role, 'administrator'>;
export const GRANTED_ROLES = Object.keys(ROLES).filter(
  (role): role is GrantedRole => role !== 'administrator',
);

/** What some roles may do with some content types; with every field where `fields` is not given. */
interface ContentGrant {
  roles: readonly GrantedRole[];
  subjects: readonly UID.ContentType[];
  acts: readonly ('create' | 'read' | 'update' | 'delete' | 'publish')[];
  fields?: readonly string[];
}

/** What some roles may do besides, by the ids of Strapi's own actions. */
interface ActionGrant {
  roles: readonly GrantedRole[];
  actions: readonly string[];
}

export type Grant = ContentGrant | ActionGrant;

export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** What must be known of a content type to grant it. */
export interface Subject {
  fields: string[];
  localized: boolean;
}

/** The permissions of a role, as Strapi stores them. Locales are named: without them no locale is granted. */
export function permissionsOf(
  role: GrantedRole,
  grants: readonly Grant[],
  subjectOf: (uid: UID.ContentType) => Subject,
): Permission[] {
  return grants
    .filter((grant) => grant.roles.includes(role))
    .flatMap((grant) =>
      'actions' in grant ? grant.actions.map(plain) : contentPermissions(grant, subjectOf),
    );
}

const plain = (action: string): Permission => ({ action, subject: null, properties: {}, conditions: [] });

function contentPermissions(grant: ContentGrant, subjectOf: (uid: UID.ContentType) => Subject): Permission[] {
  return grant.subjects.flatMap((uid) => {
    const subject = subjectOf(uid);
    const fields = subject.fields.filter((field) => !grant.fields || grant.fields.includes(field));
    const locales = subject.localized ? { locales: [...LOCALES] } : {};
    return grant.acts.map((act) => ({
      action: `plugin::content-manager.explorer.${act}`,
      subject: uid,
      properties: { ...(act === 'delete' || act === 'publish' ? {} : { fields }), ...locales },
      conditions: [],
    }));
  });
}
