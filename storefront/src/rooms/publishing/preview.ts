import { randomUUID } from 'node:crypto';
import type { PreviewClaim, PublishedDocument, ShowDraft } from '@lectern/shared-types';
import { draftOf } from '#kernel/cms/drafts.ts';
import { rehearse, type Transaction } from '#kernel/db/index.ts';
import { env } from '#kernel/env.ts';
import { SiteError } from '#kernel/errors.ts';
import { localePath } from '#kernel/locale.ts';
import { lookAtOriginals, MediaShelf, type Shelves } from '#kernel/media/index.ts';
import { reading } from '#kernel/reading.ts';
import { homeOf, tiers } from '#rooms/catalog/index.ts';
import { asReader, mayRead, type Reader } from '#rooms/membership/index.ts';
import type { PreviewNote } from '#ui/page.ts';
import { pageOf, readerFrom, readerName, type LessonPlace } from './rules/preview.ts';
import type { PreviewTrouble } from './rules/preview-trouble.ts';
import { fileToken, readClaim, readFileToken } from './rules/preview-token.ts';
import { explained, store } from './store.ts';

/** `nothing`: there is no such preview, and nobody learns why. */
export type Preview = { kind: 'shown'; html: string } | { kind: 'nothing' } | PreviewTrouble;

/** Answers a path of the site, as it stands in the rehearsal, with this note on the page. */
type Show = (path: string, note: PreviewNote) => Promise<Response>;

const judge = () => ({ secret: env().PREVIEW_SECRET, now: Math.floor(Date.now() / 1000) });

/**
 * Shelves with the addresses by which whoever holds this claim gets files that are not public; they end with it. Those
 * of paid texts are looked at every time: addresses of kept ones are for members alone.
 */
function shelvesOf({ exp }: PreviewClaim): Shelves {
  const { secret } = judge();
  const addressOf = (name: string) => `/preview/media/${fileToken(name, exp, secret)}/`;
  const prepareFile = lookAtOriginals(addressOf);
  return {
    public: new MediaShelf({ prepareFile }),
    gated: new MediaShelf({ stock: 'gated', prepareFile, asksAgain: true }),
  };
}

/** The file of a draft that an address under `/preview/media/` opens; null for none. */
export const draftFile = (token: string): string | null => readFileToken(token, judge());

async function placeOf(document: PublishedDocument, reader: Reader): Promise<LessonPlace | null> {
  if (document.type !== 'lesson') return null;
  const course = await homeOf(document.locale, document.documentId);
  if (!course) return null;
  const isPaid = document.data.access === 'paid';
  return { course, open: isPaid && (await mayRead(reader, document.documentId)) };
}

/** Publishes the draft, for as long as the transaction lasts. */
async function storeDraft(trx: Transaction, { document, homes }: ShowDraft, shelves: Shelves): Promise<void> {
  await store(trx, [document], shelves);
  if (document.type !== 'lesson') return;
  if (!(await homeOf(document.locale, document.documentId))) await store(trx, homes, shelves);
}

async function noteOf({ as, exp, revision, locale }: PreviewClaim): Promise<PreviewNote> {
  const tier = (await tiers(locale)).find(({ documentId }) => as === `tier:${documentId}`);
  const expiresAt = new Date(exp * 1000).toISOString();
  return { reader: readerName(locale, as, tier?.name ?? null), revision: revision ?? null, expiresAt };
}

async function shown(
  trx: Transaction,
  claim: PreviewClaim,
  { draft, show }: { draft: ShowDraft; show: Show },
): Promise<Preview> {
  const { locale } = claim;
  await storeDraft(trx, draft, shelvesOf(claim));
  await trx.query('set constraints all immediate');
  const reader = readerFrom(claim, randomUUID());
  const page = pageOf(draft.document, await placeOf(draft.document, reader));
  if (!page) return { kind: 'homeless', locale };
  const note = await noteOf(claim);
  const { value } = await reading(() =>
    asReader(reader, async () => {
      const response = await show(localePath(locale, page), note);
      // To be read to its end in here: the page may still be asking the database.
      return { isFound: response.ok, html: await response.text() };
    }),
  );
  return value.isFound ? { kind: 'shown', html: value.html } : { kind: 'nothing' };
}

/**
 * Shows a draft as the site would show it: published in a transaction that is undone when the page is made, so
 * that outline, lists and prices around it are real, and nothing of it stays.
 */
export async function preview(token: string, show: Show): Promise<Preview> {
  const read = readClaim(token, judge());
  if (read.kind === 'forged') return { kind: 'nothing' };
  const { claim } = read;
  const { locale } = claim;
  if (read.kind === 'expired') return { kind: 'expired', locale };
  const draft = await draftOf(claim);
  if (!draft) return { kind: 'nothing' };
  if ('faults' in draft) return { kind: 'unsayable', locale, faults: draft.faults };
  return rehearse((trx) => shown(trx, claim, { draft, show })).catch((error: unknown) => {
    const reason = explained(error);
    if (reason instanceof SiteError && reason.code === 'ADDRESS_TAKEN')
      return { kind: 'taken', locale } as const;
    throw reason;
  });
}
