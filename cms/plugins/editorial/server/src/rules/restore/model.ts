import type { RestoreAnswer } from '@lectern/shared-types';
import type { ComponentOf, Content, Labels, Schema } from '../snapshot';

/** The version that is brought back. */
export interface Then {
  content: Content;
  labels: Labels;
  /** Paths of the attributes that there were, as in `seo.title`; null where the version did not keep that. */
  attributes: readonly string[] | null;
}

/** The draft that it is brought into. */
export interface Now {
  content: Content;
  schema: Schema;
  componentOf: ComponentOf;
  /** There are other languages, which would change with the attributes that all share. */
  hasSiblings: boolean;
  /** Whether the role of whoever restores may write the attribute. */
  mayWrite(name: string): boolean;
}

/** What of that which the version points to is still there. */
export interface Remains {
  /** Ids of documents that the text's language has, by type. */
  documents: ReadonlyMap<string, ReadonlySet<string>>;
  /** Numbers of files by their names, so that a file that was uploaded anew is found again. */
  files: ReadonlyMap<string, number>;
  /** Another document has the version's address by now. */
  isSlugTaken: boolean;
}

export interface RestorePlan {
  /** What to write, as Strapi wants it; what is not named stays as it is. */
  data: Record<string, unknown>;
  left: RestoreAnswer['left'];
}
