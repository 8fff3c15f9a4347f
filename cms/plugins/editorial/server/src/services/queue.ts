import type { Transaction } from '@lectern/cms-kernel';
import type { Person, Queue, QueueItem, QueueQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { addressOf, type Text } from '../rules/text';
import { type Caller, holds } from './caller';
import { type Entry, entriesOf } from './entries';
import { openingsOf } from './openings';
import {
  type Desk,
  isMine,
  isOpen,
  isOverdue,
  matching,
  OVERDUE,
  type Query,
  standingsFor,
} from './queue-filter';
import { parsed, type Review } from './reviews';
import { readSettings } from './settings';
import { presentAuthorsOfAll } from './situations';
import { keptType, keptTypes } from './types';

interface Listed extends Review {
  is_overdue: boolean;
}

interface Reading {
  strapi: Core.Strapi;
  trx: Transaction;
  caller: Caller;
  desk: Desk;
}

/** The texts that somebody may see, where the review has them, page by page; and how many wait. */
export async function readQueue(strapi: Core.Strapi, caller: Caller, wanted: QueueQuery): Promise<Queue> {
  return strapi.db.transaction(async ({ trx }) => {
    const desk = await deskOf(strapi, caller);
    const found = () => matching(standingsFor(trx, desk), wanted, desk);
    const { page, pageSize, sort } = wanted;
    const rows: Listed[] = await found()
      .select('*', trx.raw(`coalesce(${OVERDUE}, false) as is_overdue`))
      .orderByRaw(ORDERS[sort])
      .orderBy(['uid', 'document_id', 'locale'])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const items = await itemsOf({ strapi, trx, caller, desk }, rows.map(parsed));
    return { items, total: await countOf(found()), counts: await countsOf(trx, desk) };
  });
}

/** Fixed words, so that nothing of the request gets into the statement. */
const ORDERS: Record<QueueQuery['sort'], string> = {
  'dueAt:ASC': 'due_at asc nulls last',
  'dueAt:DESC': 'due_at desc nulls last',
  'submittedAt:ASC': 'submitted_at asc nulls last',
  'submittedAt:DESC': 'submitted_at desc nulls last',
  'title:ASC': 'title asc',
  'title:DESC': 'title desc',
};

async function deskOf(strapi: Core.Strapi, caller: Caller): Promise<Desk> {
  const reviewed = keptTypes(strapi).filter(({ hasDrafts }) => hasDrafts);
  const uids = reviewed.map(({ uid }) => uid);
  const { stages } = await readSettings(strapi);
  return {
    id: caller.id,
    stages,
    reads: uids.filter((uid) => holds(caller, 'read', uid)),
    first: uids.filter((uid) => holds(caller, 'first', uid)),
    second: uids.filter((uid) => holds(caller, 'second', uid)),
  };
}

async function countsOf(trx: Transaction, desk: Desk): Promise<Queue['counts']> {
  const count = (narrow: (query: Query) => void) =>
    countOf(standingsFor(trx, desk).where((part: Query) => narrow(part)));
  return {
    open: await count(isOpen),
    mine: await count((part) => isMine(part, desk)),
    overdue: await count(isOverdue),
  };
}

async function countOf(query: Query): Promise<number> {
  const [{ count }] = await query.count('* as count');
  return Number(count);
}

async function itemsOf(reading: Reading, rows: Listed[]): Promise<QueueItem[]> {
  const entries = await entriesOfRows(reading.strapi, rows);
  const standings = rows.map((review) => ({
    text: textOfRow(review),
    review,
    entry: entries.get(keyOf(review)) ?? null,
  }));
  const authorsAt = await presentAuthorsOfAll(reading.trx, standings);
  return standings.map((at) => itemOf(reading, { ...at, authors: authorsAt(at) }));
}

interface Standing {
  text: Text;
  review: Listed;
  entry: Entry | null;
  authors: Person[];
}

function itemOf({ strapi, caller, desk: { stages } }: Reading, standing: Standing): QueueItem {
  const { text, review, authors } = standing;
  return {
    address: addressOf(text),
    title: review.title,
    state: review.state,
    version: review.version,
    authors,
    assignee: review.assignee_name === null ? null : { id: review.assignee_id, name: review.assignee_name },
    submittedAt: review.submitted_at?.toISOString() ?? null,
    dueAt: review.due_at?.toISOString() ?? null,
    isOverdue: review.is_overdue,
    findings: review.findings.length,
    acts: openingsOf(strapi, caller, { uid: text.uid, stages, ...standing }).acts,
  };
}

const textOfRow = ({ uid, document_id: documentId, locale }: Review): Text => ({ uid, documentId, locale });
const keyOf = ({ uid, document_id: documentId, locale }: Review) => `${uid}:${documentId}:${locale}`;

/** The entries of a page of standings, read by type and language. */
async function entriesOfRows(strapi: Core.Strapi, rows: Review[]): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>();
  for (const group of Map.groupBy(rows, ({ uid, locale }) => `${uid}:${locale}`).values()) {
    const { uid = '', locale = '' } = group[0] ?? {};
    const type = keptType(strapi, uid);
    const documentIds = group.map((row) => row.document_id);
    const entries = type ? await entriesOf(strapi, type, { documentIds, locale }) : [];
    for (const entry of entries) found.set(`${uid}:${entry.documentId}:${locale}`, entry);
  }
  return found;
}
