import type { Transaction } from '@lectern/cms-kernel';
import type { ActRequest, DeskSettings, Finding, Person } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { changeBy, hoursFor } from '../rules/changes';
import type { Text } from '../rules/text';
import { decide, type Move } from '../rules/workflow';
import { askerOf } from './askers';
import type { Caller } from './caller';
import { type Entry, entryOf } from './entries';
import { tellOf } from './notices';
import { reasonsNamed } from './reasons';
import { preflightOf } from './preflights';
import { Gone, NotOpen, PreflightFailed, ReasonNeeded } from './refusals';
import { addRemarks } from './remarks';
import { lockDocument, type Review, saveReview } from './reviews';
import { readSettings } from './settings';
import { settleText } from './settle-text';
import { presentAuthors, situationOf } from './situations';
import { refuseStale } from './staleness';
import { recordStep } from './transitions';

/** A step that somebody wants to take with a text. */
interface Wanted {
  text: Text;
  request: ActRequest;
}

interface Scene extends Wanted {
  strapi: Core.Strapi;
  trx: Transaction;
  caller: Caller;
  settings: DeskSettings;
}

/** The text as it is, and who wrote it. */
interface Standing {
  review: Review;
  version: { number: number; hash: string };
  title: string;
  authors: Person[];
}

/**
 * Takes one step with a text, or none: standing, history, audit trail and notices are written together.
 *
 * @throws Refusal 404 when the text is gone; 409 when somebody was faster or the rules of the review do not allow the
 *   step; 403 without the right to it; 422 when a reason or words are missing, or the machine finds errors.
 */
export async function act(strapi: Core.Strapi, caller: Caller, wanted: Wanted): Promise<void> {
  const settings = await readSettings(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    const scene = { strapi, trx, caller, settings, ...wanted };
    const entry = await entryOf(strapi, wanted.text);
    if (!entry) throw new Gone(caller);
    const standing = await standingOf(scene, entry);
    const move = decideOn(scene, standing, entry);
    await take(scene, standing, move);
  });
}

async function standingOf({ strapi, trx, caller, text, request }: Scene, entry: Entry): Promise<Standing> {
  const known = await lockDocument(trx, text.uid, text.documentId);
  await refuseStale(trx, { text, caller, review: known.get(text.locale), seen: request.version });
  const settled = await settleText(strapi, trx, text);
  if (!settled || settled.review.revision === null) throw new Gone(caller);
  const { review, read } = settled;
  const authors = await presentAuthors(trx, { text, review, entry });
  return {
    review,
    version: { number: settled.review.revision, hash: read.hash },
    title: read.title,
    authors,
  };
}

function decideOn(
  { strapi, caller, text, request, settings }: Scene,
  { review, authors }: Standing,
  document: Entry,
): Move {
  const situation = situationOf(review, { authors, stages: settings.stages });
  const decision = decide(request, situation, askerOf(strapi, caller, { uid: text.uid, document }));
  if (decision.kind === 'move') return decision;
  const taker = review.state === 'second-review' ? review.second_reviewer_name : review.first_reviewer_name;
  throw new NotOpen(decision.refusal, caller, taker);
}

async function take(scene: Scene, standing: Standing, move: Move): Promise<void> {
  const { strapi, trx, caller, text, request, settings } = scene;
  const { review, version, title } = standing;
  const { words } = request;
  const reasons = await reasonsFor(scene, move);
  const findings = await findingsFor(scene, move);
  const authors = move.to === 'submitted' ? withSubmitter(standing.authors, caller) : standing.authors;
  await saveReview(trx, text, {
    ...changeBy({ move, actor: caller, version, authors }),
    ...timesOf(trx, move, settings),
    ...(findings ? { findings } : {}),
  });
  const { number: revision } = version;
  const from = review.state;
  await addRemarks(trx, text, { remarks: request.remarks, revision, actor: caller });
  await recordStep(trx, text, {
    act: request.act,
    from,
    to: move.to,
    revision,
    title,
    actor: caller,
    reasons,
    words,
    isOverride: move.isOverride,
  });
  await tellOf(strapi, trx, {
    text,
    title,
    actor: caller,
    words,
    from,
    to: move.to,
    stages: settings.stages,
    authors,
  });
}

async function reasonsFor({ strapi, caller, text, request }: Scene, { needs }: Move): Promise<string[]> {
  const isExplained = request.words !== '' || (needs === 'reason' && request.reasons.length > 0);
  if (needs !== null && !isExplained) throw new ReasonNeeded(needs, caller);
  return reasonsNamed(strapi, request.reasons, text.locale);
}

async function findingsFor(
  { strapi, caller, text }: Scene,
  { needsPreflight }: Move,
): Promise<Finding[] | null> {
  if (!needsPreflight) return null;
  const findings = await preflightOf(strapi, text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PreflightFailed(errors.length, caller);
  return findings;
}

function withSubmitter(authors: Person[], { id, name }: Caller): Person[] {
  return authors.some((author) => author.id === id) ? authors : [...authors, { id, name }];
}

/** By the database's clock: when it was submitted, and when the next step is overdue. */
function timesOf(trx: Transaction, move: Move, settings: DeskSettings) {
  const hours = hoursFor(move, settings);
  return {
    ...(move.to === 'submitted' ? { submitted_at: trx.fn.now() } : {}),
    ...(hours === 'as it was'
      ? {}
      : { due_at: hours && trx.raw('now() + make_interval(hours => ?)', [hours]) }),
  };
}
