import type { Locale } from '@lectern/shared-types';

/** What a mail says, in plain words and in its own language; how it looks is the same for all. */
export interface Letter {
  subject: string;
  paragraphs: string[];
  /** What its reader is to do, and where. */
  action?: { label: string; link: string };
  /** In small print: how long the link works, what to do where one did not ask for it. */
  notes: string[];
  /** Whether one may do without such mails: then it says where to choose. */
  isOptional?: boolean;
}

/** What stands around every letter of the site in one language. */
export interface Letterhead {
  siteName: string;
  /** The home page in this language. */
  siteUrl: string;
  /** Before the address of the button, for programs that show none. */
  pasteLink: string;
  /** Who sends it, and how. */
  sentBy: string;
  /** Where one says what mails one wants. */
  settings: { label: string; link: string };
}

/** What the words of a letter may need beside the data of its kind. */
export interface About {
  locale: Locale;
  siteName: string;
  /** The whole address of a page of the site, by its Chinese path. */
  urlOf: (path: string) => string;
}

/** A letter as it goes out. */
export interface Message {
  subject: string;
  text: string;
  html: string;
}
