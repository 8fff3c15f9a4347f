import type { Locale } from '@lectern/shared-types';

/** What can be found. */
export const KINDS = ['course', 'lesson', 'article'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a text is for everyone or for those whom something opens it. */
export type Reach = 'open' | 'paid';

export interface Query {
  /** As typed; nothing in it is an operator. */
  text: string;
  locale: Locale;
  kind?: Kind;
  /** Document id of a course: its lessons and itself. */
  course?: string;
  access?: Reach;
  offset?: number;
  limit?: number;
}

/** A part of a plain text, and whether it is what was asked for. */
export interface Marked {
  text: string;
  hit: boolean;
}

/** One document, at the section that fits best. Title, path and access are those of this very moment. */
export interface Hit {
  type: Kind;
  documentId: string;
  title: string;
  /** With the section's anchor, as in `/courses/writing/first-steps/#begin`. */
  path: string;
  heading: string | null;
  snippet: Marked[];
  access: Reach;
  course: { documentId: string; title: string; path: string } | null;
  /** True where it is paid and this reader may not read it. */
  locked: boolean;
}

/** How many documents each choice would leave, the other filters being as they are. */
interface Facets {
  kind: Partial<Record<Kind, number>>;
  access: Partial<Record<Reach, number>>;
  /** With the present titles, the most frequent first. */
  course: { documentId: string; title: string; count: number }[];
}

export interface Found {
  hits: Hit[];
  /** Documents, at most `MOST`: nobody reads further. */
  total: number;
  facets: Facets;
  /** Other things to ask for: what was perhaps meant, or what begins like this. */
  suggestions: string[];
  /** `away`: the engine does not answer, and this is not to say that there is nothing. */
  engine: 'ok' | 'away';
}

/** What every part of an index is addressed by. */
export interface Key {
  type: Kind;
  documentId: string;
  locale: Locale;
}

/** One part of a text, plain: what stands before the first heading is part 0. */
export interface Section extends Key {
  /** `<documentId>-<locale>-<n>`; letters, digits and hyphens. */
  id: string;
  n: number;
  title: string;
  heading: string | null;
  anchor: string | null;
  summary: string;
  /** Names of tags, category and authors. */
  tags: string[];
  text: string;
  /** What stands in its code blocks, shortened. */
  code: string;
  access: Reach;
  /** Document ids: of the courses with this lesson, or of the course itself. */
  courses: string[];
}

/** A part of a paid text. It never enters the public index. */
export interface PaidSection extends Section {
  /** A reader with one of these among his targets may read it (design §5). */
  openers: string[];
}

/** All that is to be found of one document in one language. Of what is not published nothing is. */
export interface SearchDocument extends Key {
  open: Section[];
  paid: PaidSection[];
}

/** What an engine is asked. */
export interface Request extends Omit<Query, 'offset' | 'limit'> {
  /** What live grants of the reader name; empty for guests, and then the members' index is not asked at all. */
  targets: string[];
  offset: number;
  limit: number;
}

/** One document as an engine finds it. */
export interface Match {
  type: Kind;
  documentId: string;
  /** The part that fits best. */
  heading: string | null;
  anchor: string | null;
  snippet: Marked[];
  /** As the index has it, which may be of a moment ago. */
  access: Reach;
  /** True where it was found in the members' index. */
  paid: boolean;
}

export interface EngineAnswer {
  matches: Match[];
  total: number;
  facets: { kind: Facets['kind']; access: Facets['access']; course: Record<string, number> };
  suggestions: string[];
}

/** The index that answers, and the one that is being built to replace it. For Postgres they are one. */
export type Side = 'live' | 'next';

/**
 * Where the parts lie, and who finds them. Two indexes: what is public, and what members read, which no request
 * without targets touches. Every method throws where the engine is away; whoever calls it tries again later.
 */
export interface Engine {
  name: 'postgres' | 'meilisearch';
  /** What an index of this engine is made with: settings, and how documents are put into words. */
  version: string;
  find(request: Request): Promise<EngineAnswer>;
  /** Whether there is an index that could answer. */
  isThere(): Promise<boolean>;
  /** Makes the index hold exactly this of these documents; what is to leave the public index leaves it first. */
  put(documents: SearchDocument[], side: Side): Promise<void>;
  /** Makes the next index, empty. */
  begin(): Promise<void>;
  /** Lets the next index answer from now on, and removes what it replaces. All documents have been put into it. */
  goLive(): Promise<void>;
}
