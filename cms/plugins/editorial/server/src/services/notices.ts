import type { Transaction } from '@lectern/cms-kernel';
import type { Notification, Person, ReviewState, Stages } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';
import type { Actor } from './acting';
import type { OpenDocument, OpenText } from './documents';
import { notify } from './notifications';
import { type Recipients, recipientsOf } from './recipients';

/** A step whose outcome others wait for. */
interface Outcome {
  text: Text;
  title: string;
  actor: Actor;
  words: string;
  to: ReviewState;
  from: ReviewState;
  stages: Stages;
  authors: readonly Person[];
}

const KINDS: Partial<Record<ReviewState, Notification['kind']>> = {
  submitted: 'submitted',
  'second-review': 'passed',
  approved: 'approved',
  returned: 'returned',
};

/** Tells whoever is next, or the authors of what was decided, about a step. */
export async function tellOf(strapi: Core.Strapi, trx: Transaction, outcome: Outcome): Promise<void> {
  const { text, title, actor, words, from, to } = outcome;
  const kind = KINDS[to];
  if (!kind || from === to) return;
  const recipients = await nextOf(strapi, trx, outcome);
  await notify(strapi, trx, { kind, text, title, actor, words, recipients });
}

async function nextOf(
  strapi: Core.Strapi,
  trx: Transaction,
  { text, to, stages, authors }: Outcome,
): Promise<Recipients> {
  if (to === 'second-review') return 'reviewers-second';
  if (to !== 'submitted') return authors.flatMap(({ id }) => (id === null ? [] : [id]));
  if (stages === 2) return 'reviewers-first';
  const first = await recipientsOf({ strapi, trx }, text, 'reviewers-first');
  return [...new Set([...first, ...(await recipientsOf({ strapi, trx }, text, 'reviewers-second'))])];
}

/** Tells whoever had a text under review that it was changed meanwhile: their review is over. */
export async function tellOfEdit(
  { strapi, trx, actor }: OpenDocument,
  { text, review, read }: OpenText,
): Promise<void> {
  const had = [review.assignee_id, review.first_reviewer_id, review.second_reviewer_id];
  const recipients = had.filter((id) => id !== null);
  await notify(strapi, trx, { kind: 'edited', text, title: read.title, actor, recipients });
}
