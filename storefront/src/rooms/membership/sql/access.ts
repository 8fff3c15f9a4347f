import type { Locale, Media } from '@lectern/shared-types';
import { rows, type Table, type Transaction } from '#kernel/db/index.ts';
import type { PaidBody, Reader } from '../model.ts';
import { EVERYONE, type Opener } from '../rules/openers.ts';

export const PAID_BODY: Table = {
  name: 'membership.paid_body',
  key: ['document_id', 'locale'],
  columns: ['body', 'media', 'files'],
  texts: ['body', 'media', 'files'],
};

export interface PaidBodyRow {
  document_id: string;
  locale: Locale;
  body: PaidBody;
  /** As the media library names them. */
  media: { names: string[]; files: Media[] };
  /** As they were prepared. */
  files: string[];
  made_of: string;
}

type Found = Pick<PaidBodyRow, 'body' | 'files'> & { version: string | null };

/** The text, with files that have no address yet by which a reader gets them. */
export async function findPaidBody(documentId: string, locale: Locale): Promise<Found | null> {
  const found = await rows<Found>(
    `select body, files, made_of as version from membership.paid_body
     where document_id = $1 and locale = $2`,
    [documentId, locale],
  );
  return found[0] ?? null;
}

/** Whether what opens the document and the reader's targets, with those of live grants, have anything in common. */
const IS_OPEN = `exists (
  select from membership.opener o
  left join membership."grant" g on g.target = o.opener and g.member_id = $2::uuid
    and g.starts_at <= now() and coalesce(g.ends_at > now(), true) and g.revoked_at is null
  where o.document_id = $1 and (o.opener = any($3) or g.id is not null))`;

const asked = ({ memberId, targets = [] }: Reader, documentId: string) => [
  documentId,
  memberId,
  [EVERYONE, ...targets],
];

export async function isOpenTo(reader: Reader, documentId: string): Promise<boolean> {
  const [answer] = await rows<{ isOpen: boolean }>(
    `select ${IS_OPEN} as "isOpen"`,
    asked(reader, documentId),
  );
  return answer?.isOpen ?? false;
}

/** How a paid text stands to a reader. `version` is null where there is no text in this language. */
export interface Standing {
  isOpen: boolean;
  version: string | null;
}

export async function findStanding(reader: Reader, documentId: string, locale: Locale): Promise<Standing> {
  const [standing] = await rows<Standing>(
    `select ${IS_OPEN} as "isOpen",
       (select made_of from membership.paid_body where document_id = $1 and locale = $4) as version`,
    [...asked(reader, documentId), locale],
  );
  return standing ?? { isOpen: false, version: null };
}

/**
 * Gives these documents these openers and no others.
 * @returns the documents of which something else is true now
 */
export async function replaceOpeners(
  trx: Transaction,
  documentIds: string[],
  openers: Opener[],
): Promise<string[]> {
  const pairs = [openers.map(({ documentId }) => documentId), openers.map(({ opener }) => opener)];
  const gone = await trx.query<{ id: string }>(
    `delete from membership.opener gone where gone.document_id = any($3::text[]) and not exists (
       select from unnest($1::text[], $2::text[]) as kept (document_id, opener)
       where kept.document_id = gone.document_id and kept.opener = gone.opener)
     returning document_id as id`,
    [...pairs, documentIds],
  );
  const come = await trx.query<{ id: string }>(
    `insert into membership.opener (document_id, opener) select * from unnest($1::text[], $2::text[])
     on conflict do nothing returning document_id as id`,
    pairs,
  );
  return [...new Set([...gone.rows, ...come.rows].map(({ id }) => id))];
}

/** Those of these files of the media library that a paid text shows. */
export async function listPaidFiles(names: string[]): Promise<string[]> {
  const found = await rows<{ name: string }>(
    `select name from unnest($1::text[]) as asked (name) where exists (
       select from membership.paid_body where media -> 'names' ? name
         or media -> 'files' @> jsonb_build_array(jsonb_build_object('name', name)))`,
    [names],
  );
  return found.map(({ name }) => name);
}
