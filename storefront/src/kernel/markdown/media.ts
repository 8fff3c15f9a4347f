import type { Token, Tokens } from 'marked';
import type { Picture, PublicFile } from '../media/model.ts';
import { cleanAddress, leavesSite, uploadName } from './addresses.ts';
import { decodeEntities, escapeText, openTag, type Attributes } from './escape.ts';
import type { RenderState } from './state.ts';
import { plainText } from './text.ts';

/** How wide a picture stands in a text, so that the browser picks a size. */
const SIZES = '(min-width: 48rem) 46rem, 100vw';

const PLAYABLE = /\.(?:(mp4|webm|m4v|mov|ogv)|(mp3|m4a|ogg|oga|wav|flac|aac))(?:[?#]|$)/i;

/** A picture that an editor put into the text itself. As a picture it runs nothing; drawings stay out all the same. */
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/]+=*$/i;

/** What an author says about a picture or a recording; `width` in pixels where the author wants it smaller. */
export interface Shown {
  href: string;
  alt: string;
  title: string | null;
  width?: number;
}

/** The finished element for a picture, video or sound, or a mark where it is missing. */
export function renderMedia(shown: Shown, state: RenderState): string {
  const href = cleanAddress(shown.href);
  const name = uploadName(href);
  const picture = name && state.options.picture(name, shown.alt);
  if (picture) return pictureTag(picture, shown);
  const file = name && state.options.file?.(name);
  if (file) return fileTag(file, shown);
  if (leavesSite(href)) return outsideTag(href, shown);
  if (EMBEDDED.test(href)) return embeddedTag(href, shown);
  state.warn('media-missing', href);
  return `<span class="missing-media">${escapeText(shown.alt || name || href)}</span>`;
}

function pictureTag(picture: Picture, { alt, title, width }: Shown): string {
  const srcset = picture.sources.map((source) => `${source.src} ${source.width}w`).join(', ');
  const scale = width && width < picture.width ? width / picture.width : 1;
  const shown = Math.round(picture.width * scale);
  return openTag('img', {
    src: picture.src,
    srcset: srcset || null,
    sizes: srcset ? (scale < 1 ? `${shown}px` : SIZES) : null,
    width: shown,
    height: Math.round(picture.height * scale),
    alt: alt || picture.alt,
    title,
    ...lazily,
  });
}

const lazily: Attributes = { loading: 'lazy', decoding: 'async' };

function outsideTag(href: string, { alt, title, width }: Shown): string {
  const kind = PLAYABLE.exec(href);
  if (kind) return playerTag(kind[1] ? 'video' : 'audio', href, alt || title);
  return openTag('img', { src: href, alt, title, width, ...lazily, referrerpolicy: 'no-referrer' });
}

function embeddedTag(href: string, { alt, title, width }: Shown): string {
  return openTag('img', { src: href, alt, title, width, ...lazily });
}

function fileTag(file: PublicFile, { alt }: Shown): string {
  const kind = playerOf(file);
  const label = alt || file.title;
  return kind
    ? playerTag(kind, file.src, label)
    : `${openTag('a', { href: file.src })}${escapeText(label)}</a>`;
}

function playerOf(file: PublicFile): 'video' | 'audio' | null {
  if (file.mime.startsWith('video/')) return 'video';
  return file.mime.startsWith('audio/') ? 'audio' : null;
}

function playerTag(kind: 'video' | 'audio', src: string, label: string | null): string {
  const tag = openTag(kind, { controls: true, preload: 'metadata', src, 'aria-label': label || null });
  return `${tag}</${kind}>`;
}

export function renderImage(image: Tokens.Image, state: RenderState): string {
  return state.hold(renderMedia(shownBy(image), state));
}

function shownBy({ href, tokens, text, title }: Tokens.Image): Shown {
  const alt = tokens.length > 0 ? plainText(tokens) : decodeEntities(text);
  return { href, alt, title: title ? decodeEntities(title) : null };
}

/**
 * What stands alone in its paragraph gets a figure: a picture with its title as the caption, a link to a
 * recording as a player with the link's words below. Null for every other paragraph.
 */
export function renderFigure(tokens: readonly Token[] | undefined, state: RenderState): string | null {
  const [only, ...others] = (tokens ?? []).filter(
    (token) => token.type !== 'text' || token.raw.trim() !== '',
  );
  if (!only || others.length > 0) return null;
  if (only.type === 'image') return pictureFigure(only as Tokens.Image, state); // marked's own type for it
  if (only.type === 'link') return recordingFigure(only as Tokens.Link, state); // marked's own type for it
  return null;
}

function pictureFigure(image: Tokens.Image, state: RenderState): string | null {
  const shown = shownBy(image);
  if (!shown.title) return null;
  return figure(renderMedia({ ...shown, title: null }, state), shown.title, state);
}

function recordingFigure(link: Tokens.Link, state: RenderState): string | null {
  const name = uploadName(cleanAddress(link.href));
  const file = name && state.options.file?.(name);
  const kind = file && playerOf(file);
  if (!kind) return null;
  const words = plainText(link.tokens);
  return figure(playerTag(kind, file.src, words), words.startsWith('/uploads/') ? '' : words, state);
}

function figure(content: string, caption: string, state: RenderState): string {
  const below = caption === '' ? '' : `<figcaption>${escapeText(caption)}</figcaption>`;
  return `${state.hold(`<figure>${content}${below}</figure>`)}\n`;
}
