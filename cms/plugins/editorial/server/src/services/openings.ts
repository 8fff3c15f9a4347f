import type { Person, Stages, Standing } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { actsOf } from '../rules/workflow';
import { askerOf, mayPublish } from './askers';
import { type Caller, holdsAtDesk } from './caller';
import type { Entry } from './entries';
import type { Review } from './reviews';
import { situationOf } from './situations';
import { keptType } from './types';

type Openings = Pick<Standing, 'acts' | 'canPublish' | 'canOverride' | 'canAssign'>;

/** A text as it stands; `entry` is null where it is gone. */
interface Seen {
  uid: string;
  entry: Entry | null;
  review: Pick<Review, 'state' | 'first_reviewer_id' | 'second_reviewer_id'>;
  authors: readonly Person[];
  stages: Stages;
}

const NOTHING: Openings = { acts: [], canPublish: false, canOverride: false, canAssign: false };

/** What somebody may do with a text now. */
export function openingsOf(strapi: Core.Strapi, caller: Caller, seen: Seen): Openings {
  const { uid, entry, review, authors, stages } = seen;
  if (!entry || !keptType(strapi, uid)?.hasDrafts) return NOTHING;
  const at = { uid, document: entry };
  const publishes = mayPublish(strapi, caller, at);
  const isReady = review.state === 'approved' || (stages === 0 && review.state !== 'published');
  return {
    acts: actsOf(situationOf(review, { authors, stages }), askerOf(strapi, caller, at)),
    canPublish: publishes && isReady,
    canOverride: publishes && holdsAtDesk(caller, 'override'),
    canAssign: holdsAtDesk(caller, 'assign'),
  };
}
