import type { DeskRole } from './reviewing.ts';

/*
 * Who may do what with which types. `see` is to see where a text stands and what its versions say, `act` is any step
 * of its review; which of them, and that creators change their own texts alone, other tests say. Strapi lets
 * administrators publish also what has no drafts, where nothing comes of it. `follow` is to see what the site shows.
 */
const EVERYTHING = 'create read update delete publish see act assign override follow';
export const MATRIX: { types: string[]; may: Record<DeskRole, string> }[] = [
  {
    types: ['api::catalog.course', 'api::catalog.lesson', 'api::catalog.bundle', 'api::catalog.tier'],
    may: {
      administrator: EVERYTHING,
      'content-creator': 'create read update see act follow',
      'first-reviewer': 'read see act follow',
      'second-reviewer': 'read publish see act follow',
      moderator: 'read',
      finance: 'read',
    },
  },
  {
    types: ['api::editorial.article', 'api::editorial.page'],
    may: {
      administrator: EVERYTHING,
      'content-creator': 'create read update see act follow',
      'first-reviewer': 'read see act follow',
      'second-reviewer': 'read publish see act follow',
      moderator: 'read',
      finance: '',
    },
  },
  {
    types: [
      'api::editorial.author',
      'api::editorial.category',
      'api::editorial.tag',
      'api::editorial.site-setting',
    ],
    may: {
      administrator: 'create read update delete publish see assign override follow',
      'content-creator': 'read see follow',
      'first-reviewer': 'read see follow',
      'second-reviewer': 'read see follow',
      moderator: '',
      finance: '',
    },
  },
  {
    types: ['api::editorial.return-reason'],
    may: {
      administrator: 'create read update delete publish see assign override',
      'content-creator': '',
      'first-reviewer': '',
      'second-reviewer': 'create read update delete',
      moderator: '',
      finance: '',
    },
  },
  {
    types: ['api::catalog.price'],
    may: {
      // There is nothing of a price to see but that.
      administrator: 'create read update delete publish see follow',
      'content-creator': 'read follow',
      'first-reviewer': 'read follow',
      'second-reviewer': 'read follow',
      moderator: '',
      finance: 'create read update follow',
    },
  },
];

/** What belongs to no type; `see` and `act` are for whoever has that right on some type. */
export const AT_DESK: Record<DeskRole, string> = {
  administrator:
    'see act assign override audit settings layout oversee retry searches check accounts ask gifts second',
  'content-creator': 'see act searches check',
  'first-reviewer': 'see act searches check',
  'second-reviewer': 'see act oversee retry searches check',
  moderator: 'accounts ask',
  // Whoever saves a price publishes it.
  finance: 'retry accounts',
};

const COLLECTION = '/content-manager/collection-types/:model';
const SINGLE = '/content-manager/single-types/:model';
export const TEXT = '/editorial/texts/:uid/:documentId';
export const ON_SITE = '/publishing/texts/:uid/:documentId';

/** What each door of the panel asks for; `anybody` is whoever is logged in. */
export const DOORS: Record<string, string> = {
  [`GET ${COLLECTION}`]: 'read',
  [`POST ${COLLECTION}`]: 'create',
  [`GET ${COLLECTION}/:id`]: 'read',
  [`PUT ${COLLECTION}/:id`]: 'update',
  [`DELETE ${COLLECTION}/:id`]: 'delete',
  [`POST ${COLLECTION}/clone/:sourceId`]: 'create',
  [`POST ${COLLECTION}/auto-clone/:sourceId`]: 'create',
  [`POST ${COLLECTION}/actions/publish`]: 'create+publish',
  [`POST ${COLLECTION}/:id/actions/publish`]: 'publish',
  [`POST ${COLLECTION}/:id/actions/unpublish`]: 'publish',
  [`POST ${COLLECTION}/:id/actions/discard`]: 'update',
  [`POST ${COLLECTION}/actions/bulkDelete`]: 'delete',
  [`POST ${COLLECTION}/actions/bulkPublish`]: 'publish',
  [`POST ${COLLECTION}/actions/bulkUnpublish`]: 'publish',
  [`POST ${COLLECTION}/actions/bulkFindForValidation`]: 'read',
  [`GET ${COLLECTION}/:id/actions/countDraftRelations`]: 'read',
  [`GET ${COLLECTION}/actions/countManyEntriesDraftRelations`]: 'read',
  [`GET ${SINGLE}`]: 'read',
  [`PUT ${SINGLE}`]: 'update',
  [`DELETE ${SINGLE}`]: 'delete',
  [`POST ${SINGLE}/actions/publish`]: 'publish',
  [`POST ${SINGLE}/actions/unpublish`]: 'publish',
  [`POST ${SINGLE}/actions/discard`]: 'update',
  [`GET ${SINGLE}/actions/countDraftRelations`]: 'read',
  // Of a relation, which another test asks for; of a field that is none nobody hears anything.
  'GET /content-manager/relations/:model/:targetField': 'anybody',
  'GET /content-manager/relations/:model/:id/:targetField': 'anybody',

  'GET /content-manager/init': 'anybody',
  'GET /content-manager/content-types': 'anybody',
  'GET /content-manager/content-types-settings': 'anybody',
  'GET /content-manager/content-types/:uid/configuration': 'anybody',
  'PUT /content-manager/content-types/:uid/configuration': 'layout',
  'GET /content-manager/components': 'anybody',
  'GET /content-manager/components/:uid/configuration': 'anybody',
  // So Strapi has it: how forms are laid out is nobody's secret.
  'PUT /content-manager/components/:uid/configuration': 'anybody',
  // The types have no fields of Strapi's kind of address.
  'POST /content-manager/uid/generate': 'anybody',
  'POST /content-manager/uid/check-availability': 'anybody',
  'GET /content-manager/homepage/recent-documents': 'anybody',
  'GET /content-manager/homepage/count-documents': 'anybody',
  'GET /content-manager/preview/script': 'anybody',
  'GET /content-manager/preview/url/:contentType': 'anybody',

  [`GET ${TEXT}`]: 'see',
  [`POST ${TEXT}/acts`]: 'act',
  [`POST ${TEXT}/preflight`]: 'see',
  [`PUT ${TEXT}/assignment`]: 'assign',
  [`POST ${TEXT}/remarks/:id/resolve`]: 'act',
  [`POST ${TEXT}/override`]: 'override',
  [`GET ${TEXT}/keywords`]: 'see',
  [`PUT ${TEXT}/keywords`]: 'act',
  'GET /editorial/keywords': 'see',
  [`GET ${TEXT}/revisions`]: 'see',
  [`GET ${TEXT}/revisions/:number`]: 'see',
  [`GET ${TEXT}/revisions/:number/difference`]: 'see',
  [`POST ${TEXT}/revisions/:number/restore`]: 'see',
  'GET /editorial/standings': 'see',
  'GET /editorial/audit': 'audit',
  'GET /editorial/audit.csv': 'audit',
  'GET /editorial/queue': 'act',
  'POST /editorial/queue/acts': 'act',
  'GET /editorial/reviewers': 'assign',
  'GET /editorial/reasons': 'see',
  'GET /editorial/schedules': 'see',
  'POST /editorial/schedules': 'see',
  'DELETE /editorial/schedules/:id': 'see',
  'GET /editorial/notifications': 'anybody',
  'POST /editorial/notifications/read': 'anybody',
  'GET /editorial/settings': 'see',
  'PUT /editorial/settings': 'settings',
  'POST /editorial/previews': 'see',

  [`GET ${ON_SITE}`]: 'follow',
  'GET /publishing/publications': 'oversee',
  'GET /publishing/state': 'oversee',
  'POST /publishing/retries': 'retry',
  'GET /publishing/findings': 'check',
  'GET /publishing/searches': 'searches',
  'POST /publishing/searches/dismissals': 'searches',

  'GET /membership/accounts': 'accounts',
  'GET /membership/accounts/:accountId': 'accounts',
  'GET /membership/targets': 'accounts',
  'GET /membership/commands': 'accounts',
  // Which kinds, another test asks for.
  'POST /membership/commands': 'ask',
  'POST /membership/commands/:id/opinion': 'second',
  'GET /membership/gift-codes': 'gifts',
  'POST /membership/gift-codes': 'gifts',
  'POST /membership/gift-codes/:commandId/revocation': 'gifts',
  'GET /membership/gift-links': 'gifts',
  'POST /membership/gift-links': 'gifts',
};
