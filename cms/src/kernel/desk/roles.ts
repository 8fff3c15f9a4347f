import { LOCALES } from '@lectern/shared-types';
import type { UID } from '@strapi/strapi';

/** Who works at the editors' desk. The administrator may do everything; the others what rooms grant them. */
export const ROLES = {
  administrator: {
    code: 'strapi-super-admin',
    name: 'Administrator',
    description: 'Runs the site: may do everything, also past the review when there is a reason.',
  },
  'content-creator': {
    code: 'lectern-content-creator',
    name: 'Content creator',
    description: 'Writes courses, lessons and articles, submits their own for review, and adds files.',
  },
  'first-reviewer': {
    code: 'lectern-first-reviewer',
    name: 'First reviewer',
    description: 'Reads what is submitted: is it fit for the site? Passes it on or returns it.',
  },
  'second-reviewer': {
    code: 'lectern-second-reviewer',
    name: 'Second reviewer',
    description: 'Reads in depth what the first reviewer passed on; approves, returns and publishes it.',
  },
  moderator: {
    code: 'lectern-moderator',
    name: 'Moderator',
    description: 'Looks after what visitors write, and sees what it is written about by its title.',
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
  /** With their own documents alone. */
  own?: boolean;
}

/** What some roles may do besides, by the ids of actions; for content types where `subjects` are given. */
interface ActionGrant {
  roles: readonly GrantedRole[];
  actions: readonly string[];
  subjects?: readonly UID.ContentType[];
  /** With their own documents alone. */
  own?: boolean;
}

export type Grant = ContentGrant | ActionGrant;

/** Strapi's condition that whoever asks has made the document. */
const IS_CREATOR = 'admin::is-creator';

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
      'actions' in grant ? actionPermissions(grant, subjectOf) : contentPermissions(grant, subjectOf),
    );
}

function actionPermissions(grant: ActionGrant, subjectOf: (uid: UID.ContentType) => Subject): Permission[] {
  const conditions = conditionsOf(grant);
  const { actions, subjects } = grant;
  if (!subjects) return actions.map((action) => ({ action, subject: null, properties: {}, conditions }));
  return actions.flatMap((action) =>
    subjects.map((uid) => ({ action, subject: uid, properties: localesOf(subjectOf(uid)), conditions })),
  );
}

const conditionsOf = ({ own }: { own?: boolean }): string[] => (own ? [IS_CREATOR] : []);

const localesOf = ({ localized }: Subject) => (localized ? { locales: [...LOCALES] } : {});

function contentPermissions(grant: ContentGrant, subjectOf: (uid: UID.ContentType) => Subject): Permission[] {
  return grant.subjects.flatMap((uid) => {
    const subject = subjectOf(uid);
    const fields = subject.fields.filter((field) => !grant.fields || grant.fields.includes(field));
    return grant.acts.map((act) => ({
      action: `plugin::content-manager.explorer.${act}`,
      subject: uid,
      properties: { ...(act === 'delete' || act === 'publish' ? {} : { fields }), ...localesOf(subject) },
      conditions: conditionsOf(grant),
    }));
  });
}
