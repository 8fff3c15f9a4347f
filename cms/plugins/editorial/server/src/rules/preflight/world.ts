/** What the house knows of things that a text refers to; only of those that were asked for. */
export interface World {
  /** Files of the media library by name. */
  uploads: ReadonlyMap<string, Upload>;
  /** Paths of documents that are there, published or not: lessons that are not live yet may name each other. */
  addresses: ReadonlySet<string>;
  bannedWords: readonly string[];
}

export interface Upload {
  /** Its description in the library. */
  alt: string | null;
  isPicture: boolean;
}

/** What must be looked up before a text can be judged. */
export interface Questions {
  /** Names of files, as in `cover_3f9a1c.png`. */
  uploads: string[];
  /** Paths as the site writes them, as in `/en/courses/first-steps/`. */
  addresses: string[];
}
