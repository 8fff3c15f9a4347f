/*
 * What the panel is told of the way from Publish to the site, and of what visitors search in vain.
 */

import { z } from 'zod';
import { page, pageSize } from './editorial-desk/paging.ts';
import { TextAddress } from './editorial-desk/text.ts';
import { Locale, Timestamp } from './kernel.ts';
import { DocumentFault } from './publishing.ts';

/**
 * Why readers do not see something yet. The worker keeps it as JSON in `site.outbox.trouble`. It may hold names of
 * fields and addresses of pages; never a passage of a text, a path of the machine, an address of a service or a
 * secret: whoever may see that a document is published may read it.
 */
export const Trouble = z.object({
  /** Stable, as in `ADDRESS_TAKEN`: those that the panel knows it explains in its own language. */
  code: z.string(),
  /** A sentence in English, for codes that the panel does not know. */
  message: z.string(),
  /** For `DOCUMENT_UNSAYABLE`: what the document lacks. */
  faults: z.array(DocumentFault).optional(),
  /** For `ADDRESS_TAKEN` and `PAGE_FAILED`: which page, as in `/courses/tea/`. */
  path: z.string().optional(),
});
export type Trouble = z.infer<typeof Trouble>;

/** `set_aside` is what has failed too often; it waits until somebody tries again or publishes anew. */
export const PUBLICATION_STATES = ['waiting', 'live', 'set_aside'] as const;

/** One row of the outbox: a change of one document in one language, on its way to readers. */
export const Publication = z.object({
  id: z.int(),
  state: z.enum(PUBLICATION_STATES),
  createdAt: Timestamp,
  /**
   * From the change until readers saw it, or until now, in milliseconds by the database's clock; null for what was
   * published before the site had its first release.
   */
  tookMs: z.int().nonnegative().nullable(),
  /** How often it has failed. */
  attempts: z.int().nonnegative(),
  trouble: Trouble.nullable(),
  /** Where readers find it; null for what has no page of its own, is gone from the site or not there yet. */
  url: z.url().nullable(),
});
export type Publication = z.infer<typeof Publication>;

/** Since when, and why, nothing new goes live: somebody has gone back to an earlier release. */
export const Held = z.object({ since: Timestamp, because: z.string() });
export type Held = z.infer<typeof Held>;

/** `GET /publishing/texts/:uid/:documentId?locale=`: what readers see of one text. */
export const OnSite = z.object({
  /** The newest; null for what was never published. */
  publication: Publication.nullable(),
  /** Where readers find what is live now, which may be older than the newest publication. */
  liveUrl: z.url().nullable(),
  /** Whether the CMS has it published; what it has taken down shall be gone from the site. */
  isPublished: z.boolean(),
  held: Held.nullable(),
  /** Whether the caller may try again what was set aside. */
  mayRetry: z.boolean(),
});
export type OnSite = z.infer<typeof OnSite>;

export const PublicationsQuery = z.object({ state: z.enum(PUBLICATION_STATES).optional(), page, pageSize });
export type PublicationsQuery = z.infer<typeof PublicationsQuery>;

export const ListedPublication = Publication.extend({
  address: TextAddress,
  /** As the draft is called now; null where it is gone, has no title, or is not for the caller to read. */
  title: z.string().nullable(),
  /** As in `OnSite`; null for a publication after which the same document was published again or taken down. */
  isPublished: z.boolean().nullable(),
  mayRetry: z.boolean(),
});
export type ListedPublication = z.infer<typeof ListedPublication>;

export const PublicationList = z.object({
  items: z.array(ListedPublication),
  total: z.int(),
  /** Nobody turns more pages than these are; counting on would take longer with every publication. */
  isCapped: z.boolean(),
});
export type PublicationList = z.infer<typeof PublicationList>;

/** Differences that the nightly comparison found between the live site and one rendered anew, and mended. */
export const DriftAlarm = z.object({
  id: z.int(),
  at: Timestamp,
  /** The release that was wrong, and the one that has mended it. */
  release: z.string(),
  mendedBy: z.string(),
  /** How many files differed, were missing or superfluous, and the first of them. */
  total: z.int(),
  files: z.array(z.string()),
});
export type DriftAlarm = z.infer<typeof DriftAlarm>;

/** How publishing goes on the whole. Times from the change to the reader, in milliseconds. */
export const PublishingState = z.object({
  waiting: z.int(),
  setAside: z.int(),
  /** How long the oldest of what waits has waited; null where nothing waits. */
  oldestMs: z.int().nullable(),
  held: Held.nullable(),
  lastDay: z.object({ count: z.int(), p50Ms: z.int().nullable(), p95Ms: z.int().nullable() }),
  /** Those of the last week, the newest first. */
  alarms: z.array(DriftAlarm),
});
export type PublishingState = z.infer<typeof PublishingState>;

/** Tries again what was set aside: the named publications, or all that the caller may publish. */
export const RetryRequest = z.object({ ids: z.array(z.int().positive()).min(1).max(100).optional() });
export type RetryRequest = z.infer<typeof RetryRequest>;
export const RetryAnswer = z.object({ retried: z.int() });
export type RetryAnswer = z.infer<typeof RetryAnswer>;

/** Words that visitors searched for and found nothing by; nobody knows who. */
export const VainSearch = z.object({
  locale: Locale,
  query: z.string().min(1).max(60),
  count: z.int().positive(),
  firstAt: Timestamp,
  lastAt: Timestamp,
});
export type VainSearch = z.infer<typeof VainSearch>;
export const VainSearchesQuery = z.object({
  locale: Locale.optional(),
  sort: z.enum(['count', 'last']).default('count'),
  page,
  pageSize,
});
export type VainSearchesQuery = z.infer<typeof VainSearchesQuery>;
export const VainSearchList = z.object({ items: z.array(VainSearch), total: z.int() });
export type VainSearchList = z.infer<typeof VainSearchList>;

/** "We have seen to it": hides a search until somebody makes it in vain again. */
export const DismissRequest = VainSearch.pick({ locale: true, query: true });
export type DismissRequest = z.infer<typeof DismissRequest>;

/** What the check of the site looks for, the gravest first. */
export const FINDING_KINDS = [
  'dead_link',
  'dead_fragment',
  'missing_file',
  'moved_link',
  'orphan',
  'duplicate_title',
  'duplicate_description',
  'no_description',
  'thin',
  'missing_alt',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const FindingsQuery = z.object({ kind: z.enum(FINDING_KINDS).optional(), page, pageSize });
export type FindingsQuery = z.infer<typeof FindingsQuery>;

/** Something on a page of the live site that an editor could mend. */
export const SiteFinding = z.object({
  id: z.int(),
  kind: z.enum(FINDING_KINDS),
  locale: Locale,
  /** The page on which it is. */
  path: z.string(),
  url: z.url(),
  /** Where it is mended; null for a page that no document has. */
  address: TextAddress.nullable(),
  /** As the document is called now; null where it is gone, or not for the caller to read. */
  title: z.string().nullable(),
  /** An address, a picture, a title or a number of words, as the kind has it. */
  subject: z.string(),
  /** The page that has the same, or the address to which a link leads in the end. */
  other: z.string().nullable(),
});
export type SiteFinding = z.infer<typeof SiteFinding>;

export const SiteFindingList = z.object({
  items: z.array(SiteFinding),
  total: z.int(),
  /** How many there are of each kind; kinds of which there is none are left out. */
  counts: z.partialRecord(z.enum(FINDING_KINDS), z.int()),
  /** When the live site was looked over, and how many pages it had; null before the first time. */
  checked: z.object({ at: Timestamp, pages: z.int() }).nullable(),
});
export type SiteFindingList = z.infer<typeof SiteFindingList>;
