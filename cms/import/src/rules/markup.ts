import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

/** A stretch of text, by offsets in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A link or picture. Its destination stands in `destination` or, by reference, in a definition of that label. */
export interface Reference extends Span {
  picture: boolean;
  label: Span;
  destination: Span | null;
  refersTo: string;
}

interface Definition extends Span {
  label: string;
  destination: Span;
}

export interface Heading extends Span {
  level: number;
  /** Words without markup. */
  text: string;
  content: Span;
  /** The leading `#`s, or the line of `=` or `-` under it. */
  marks: Span;
  underlined: boolean;
}

export interface Markup {
  references: Reference[];
  definitions: Definition[];
  headings: Heading[];
  /** Raw HTML: blocks and single tags, comments included. */
  html: Span[];
  code: Span[];
  /** Where paragraphs and list items stand, in order; `depth` counts the lists around them. */
  paragraphs: (Span & { depth: number })[];
}

type Token = ReturnType<typeof postprocess>[number][1];

const CODE = new Set(['codeFenced', 'codeIndented', 'codeText']);
const WORDS = new Set(['data', 'codeTextData', 'characterEscapeValue']);
/** What a reader does not see of a link. */
const UNSEEN = new Set(['resource', 'reference', 'htmlText']);

interface Walk {
  source: string;
  markup: Markup;
  open: Reference[];
  definition: { start: number; label: string } | null;
  heading: Heading | null;
  unseen: number;
  depth: number;
}

/** Where links, headings, HTML and code stand in CommonMark with GitHub's tables and footnotes. */
export function markupOf(source: string): Markup {
  const markup: Markup = {
    references: [],
    definitions: [],
    headings: [],
    html: [],
    code: [],
    paragraphs: [],
  };
  const walk: Walk = { source, markup, open: [], definition: null, heading: null, unseen: 0, depth: 0 };
  const parser = parse({ extensions: [gfm()] }).document();
  for (const [event, token] of postprocess(parser.write(preprocess()(source, undefined, true)))) {
    if (event === 'enter') enter(walk, token);
    else exit(walk, token);
  }
  return markup;
}

function spanOf(token: Token): Span {
  return { start: token.start.offset, end: token.end.offset };
}

function enter(walk: Walk, token: Token): void {
  const { markup } = walk;
  const { type } = token;
  const span = spanOf(token);
  if (CODE.has(type)) markup.code.push(span);
  else if (type === 'htmlFlow' || type === 'htmlText') markup.html.push(span);
  else if (type === 'paragraph') markup.paragraphs.push({ ...span, depth: walk.depth });
  else if (type === 'listOrdered' || type === 'listUnordered') walk.depth += 1;
  else if (type === 'link' || type === 'image') enterReference(walk, type === 'image', span);
  else if (type.startsWith('definition')) enterDefinition(walk, type, span);
  else if (type === 'atxHeading' || type === 'setextHeading') enterHeading(walk, type, span);
  else if (walk.open.length > 0) insideReference(walk, type, span);
  if (UNSEEN.has(type)) walk.unseen += 1;
  if (walk.heading) insideHeading(walk, walk.heading, token);
}

function exit(walk: Walk, { type }: Token): void {
  if (UNSEEN.has(type)) walk.unseen -= 1;
  if (type === 'listOrdered' || type === 'listUnordered') walk.depth -= 1;
  else if (type === 'link' || type === 'image') walk.open.pop();
  else if (type === 'atxHeading' || type === 'setextHeading') walk.heading = null;
}

function enterReference(walk: Walk, picture: boolean, span: Span): void {
  const reference = { ...span, picture, label: { start: span.end, end: span.end }, destination: null };
  const opened: Reference = { ...reference, refersTo: '' };
  walk.markup.references.push(opened);
  walk.open.push(opened);
}

function insideReference(walk: Walk, type: string, span: Span): void {
  const reference = walk.open.at(-1);
  if (!reference) return;
  const words = walk.source.slice(span.start, span.end);
  if (type === 'labelText') Object.assign(reference, { label: span, refersTo: labelOf(words) });
  else if (type === 'referenceString') reference.refersTo = labelOf(words);
  else if (type === 'resource') reference.destination = { start: span.start + 1, end: span.start + 1 };
  else if (type === 'resourceDestinationString') reference.destination = span;
}

function enterDefinition(walk: Walk, type: string, span: Span): void {
  if (type === 'definition') walk.definition = { start: span.start, label: '' };
  if (!walk.definition) return;
  const words = walk.source.slice(span.start, span.end);
  if (type === 'definitionLabelString') walk.definition.label = labelOf(words);
  if (type === 'definitionDestinationString')
    walk.markup.definitions.push({ ...walk.definition, end: span.end, destination: span });
}

function enterHeading(walk: Walk, type: string, span: Span): void {
  const nothing = { start: span.end, end: span.end };
  const underlined = type === 'setextHeading';
  walk.heading = { ...span, level: 0, text: '', content: nothing, marks: nothing, underlined };
  walk.markup.headings.push(walk.heading);
}

function insideHeading(walk: Walk, heading: Heading, token: Token): void {
  const { type } = token;
  const span = spanOf(token);
  const words = walk.source.slice(span.start, span.end);
  if (WORDS.has(type) && walk.unseen === 0) heading.text += words;
  else if (type === 'lineEnding') heading.text += ' ';
  else if (type === 'atxHeadingText' || type === 'setextHeadingText') heading.content = span;
  else if (type === 'setextHeadingLine')
    Object.assign(heading, { marks: span, level: words[0] === '=' ? 1 : 2 });
  // A closing row of # may follow; the first one counts.
  else if (type === 'atxHeadingSequence' && heading.level === 0)
    Object.assign(heading, { marks: span, level: words.length });
}

/** Labels match without regard to case and white space. */
function labelOf(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
