import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import { cleanAddress, leavesSite, uploadName } from './addresses.ts';
import { SILENT } from './html.ts';
import { resolveLink } from './links.ts';
import { renderMedia } from './media.ts';
import { HELD_TAG, MADE_ATTRIBUTE, type RenderState } from './state.ts';

const TAGS =
  'a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rb rp rt ruby s samp section small source span ' +
  'strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr';

/** The renderer's own classes, and those of mdBook that the site's styles know. */
const CLASSES =
  'align-center align-left align-right anchor callout callout-caution callout-important callout-note callout-tip ' +
  'callout-title callout-warning caption center file-name filename footnote-back footnote-ref footnotes keystroke ' +
  'listing math math-source table-wrap';

const RENAMED: Record<string, string> = { h1: 'h2', strike: 's', tt: 'code', acronym: 'abbr' };

const common: IOptions = {
  allowedTags: [...TAGS.split(' '), HELD_TAG],
  allowedAttributes: {
    '*': ['id', 'class', 'dir', 'lang', 'title'],
    a: ['href', 'rel', 'aria-label'],
    aside: [{ name: 'role', values: ['note'] }],
    audio: ['src', 'controls', 'preload', 'loop', 'aria-label'],
    bdo: ['dir'],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    div: [{ name: 'role', values: ['region'] }, { name: 'tabindex', values: ['0'] }, 'aria-label'],
    li: ['value'],
    ol: ['start', 'reversed'],
    section: ['aria-label'],
    source: ['src', 'type'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    time: ['datetime'],
    video: ['src', 'controls', 'preload', 'loop', 'muted', 'playsinline', 'poster', 'aria-label'],
    [HELD_TAG]: ['n'],
  },
  allowedClasses: { '*': CLASSES.split(' ') },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: true,
  selfClosing: ['br', 'col', 'hr', 'source', 'wbr'],
  nonTextTags: SILENT.split(' '),
  parseStyleAttributes: false,
  nestingLimit: 100,
};

/**
 * The whole output of a text in which the author wrote HTML, reduced to an allow-list and well nested. Links and
 * media of the author's HTML go through the same resolvers as those of Markdown.
 */
export function sanitize(html: string, state: RenderState): string {
  const ids = new Set<string>();
  const transformTags: IOptions['transformTags'] = {
    ...Object.fromEntries(Object.entries(RENAMED).map(([from, to]) => [from, rename(to)])),
    center: (_, attribs) => ({ tagName: 'div', attribs: { ...attribs, align: 'center' } }),
    a: (tagName, attribs) => ({ tagName, attribs: authorsLink(attribs, state) }),
    img: (_, attribs) => heldPicture(attribs, state),
    video: (tagName, attribs) => ({ tagName, attribs: authorsPlayer(attribs, state) }),
    audio: (tagName, attribs) => ({ tagName, attribs: authorsPlayer(attribs, state) }),
    source: (tagName, attribs) => ({ tagName, attribs: authorsSource(attribs, state) }),
    '*': (tagName, attribs) => ({ tagName, attribs: commonAttributes(attribs, ids, state) }),
  };
  // A block that the author set inside a paragraph ends it and leaves an empty one behind.
  return sanitizeHtml(html, { ...common, transformTags }).replace(/<p>\s*<\/p>\n?/g, '');
}

function rename(to: string): (tagName: string, attribs: Attributes) => Tag {
  return (_, attribs) => ({ tagName: to, attribs });
}

/** Ids unique in the text and set apart from other texts (`:` stands in the renderer's only); `align` as a class. */
function commonAttributes(attribs: Attributes, ids: Set<string>, state: RenderState): Attributes {
  const { [MADE_ATTRIBUTE]: made, id, align, ...kept } = attribs;
  if (align && /^(?:left|center|right)$/i.test(align)) {
    kept['class'] = [kept['class'], `align-${align.toLowerCase()}`].filter(Boolean).join(' ');
  }
  const wanted = id && !made ? state.prefixed(id) : id;
  const isOurs = wanted?.includes(':') && !made;
  if (!wanted || isOurs || /\s/.test(wanted) || ids.has(wanted)) return kept;
  ids.add(wanted);
  return { ...kept, id: wanted };
}

/** Old pages name their anchors with `name`. */
function authorsLink(attribs: Attributes, state: RenderState): Attributes {
  if (attribs[MADE_ATTRIBUTE]) return attribs;
  const { href, name, id, title, class: classes } = attribs;
  const target = href === undefined ? null : resolveLink(href, state);
  return dropEmpty({ id: id ?? name, title, class: classes, ...target });
}

function heldPicture({ src, alt, title, width }: Attributes, state: RenderState): Tag {
  if (!src) return { tagName: 'span', attribs: {} };
  const size = width && /^\d{1,4}(?:px)?$/.test(width) ? Number.parseInt(width, 10) : undefined;
  const picture = renderMedia({ href: src, alt: alt ?? '', title: title || null, width: size }, state);
  return { tagName: HELD_TAG, attribs: { n: state.keep(picture) } };
}

function authorsPlayer(
  { src, poster, loop, muted, title, ...others }: Attributes,
  state: RenderState,
): Attributes {
  return dropEmpty({
    src: src && mediaAddress(src, state),
    poster: poster && mediaAddress(poster, state),
    controls: '',
    preload: 'metadata',
    loop,
    muted,
    title,
    'aria-label': others['aria-label'],
  });
}

function authorsSource({ src, type }: Attributes, state: RenderState): Attributes {
  return dropEmpty({ src: src && mediaAddress(src, state), type });
}

function mediaAddress(written: string, state: RenderState): string | undefined {
  const href = cleanAddress(written);
  const name = uploadName(href);
  const file = name && (state.options.file?.(name) ?? state.options.picture(name, ''));
  if (file) return file.src;
  if (leavesSite(href)) return href;
  state.warn('media-missing', href);
  return undefined;
}

function dropEmpty(attribs: Record<string, string | undefined>): Attributes {
  const entries = Object.entries(attribs).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
