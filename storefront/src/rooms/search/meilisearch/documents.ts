import type { Kind, Reach, SearchDocument, Section } from '../model.ts';
import { stemOf } from '../rules/lexemes.ts';
import { spellingsOf } from '../rules/pinyin.ts';
import { cutFinely, runsOf } from '../rules/words.ts';

/** One part of a text as Meilisearch keeps it: what is shown, and the words by which it is found. */
export interface Kept {
  /** As `Section.id`. */
  id: string;
  document: string;
  kind: Kind;
  access: Reach;
  courses: string[];
  /** Who may find it in the members' index: `EVERYONE`, or whom one of these document ids is granted. */
  openers: string[];
  paid: boolean;
  n: number;
  title: string;
  heading: string | null;
  anchor: string | null;
  summary: string;
  text: string;
  code: string;
  titleWords: string;
  headingWords: string;
  aboutWords: string;
  textWords: string;
  codeWords: string;
  /** How title and heading sound, as typed by who has no Chinese keyboard. */
  sounds: string;
}

/** Stands among the openers of what is public. */
export const EVERYONE = '*';

/**
 * A text in the words of our own segmenter, folded, with the words inside of longer ones and the stems: cut by the
 * same hand as what is asked for, 处理 is found in 待处理, and `traits` in `trait`.
 */
function wordsOf(text: string): string {
  return runsOf(text)
    .flatMap((run) => (run.han ? cutFinely(run.text) : latinOf([run.text, ...run.parts])))
    .join(' ');
}

const latinOf = (words: string[]): string[] => [...new Set([...words, ...words.map(stemOf)])];

const soundsOf = ({ locale, title, heading }: Section): string =>
  locale === 'zh-CN' ? [...new Set([...spellingsOf(title), ...spellingsOf(heading ?? '')])].join(' ') : '';

function kept(section: Section, openers: string[], paid: boolean): Kept {
  const { id, n, documentId, type, access, courses, title, heading, anchor, summary, tags, text, code } =
    section;
  return {
    ...{ id, document: documentId, kind: type, access, courses, openers, paid, n },
    ...{ title, heading, anchor, summary, text, code },
    titleWords: wordsOf(title),
    headingWords: wordsOf(heading ?? ''),
    aboutWords: wordsOf([summary, ...tags].join('\n')),
    textWords: wordsOf(text),
    codeWords: [...new Set(wordsOf(code).split(' '))].join(' '),
    sounds: soundsOf(section),
  };
}

/** What an index is to hold of a document, and a filter of what it may hold beyond. */
export interface Writing {
  keep: Kept[];
  excess: string;
}

const excessOf = ({ documentId }: SearchDocument, kind: { paid: boolean; from: number }) =>
  `(document = "${documentId}" AND paid = ${kind.paid} AND n >= ${kind.from})`;

/** What anybody may find of a document. */
export function publicWriting(document: SearchDocument): Writing {
  const { open } = document;
  return {
    keep: open.map((section) => kept(section, [EVERYONE], false)),
    excess: excessOf(document, { paid: false, from: open.length }),
  };
}

/** What the members' index holds of it: the same and the paid text, so that one question finds both. */
export function membersWriting(document: SearchDocument): Writing {
  const { paid } = document;
  const open = publicWriting(document);
  const closed = paid.map((section) => {
    const { id, ...rest } = kept(section, section.openers, true);
    // A paid text has parts of its own beside those of its title and teaser.
    return { id: `${id}_paid`, ...rest };
  });
  const excess = excessOf(document, { paid: true, from: paid.length });
  return { keep: [...open.keep, ...closed], excess: `${open.excess} OR ${excess}` };
}
