import type { Parser, Tokens } from 'marked';
import { cleanAddress, schemeOf, uploadName } from './addresses.ts';
import { decodeEntities, escapeText, openTag } from './escape.ts';
import type { RenderState } from './state.ts';

/** Schemes that a link may have; everything else (`javascript:`, `data:`, `file:`) leads nowhere. */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

export interface LinkTarget {
  href: string;
  /** Set where the link leaves the site. */
  rel?: 'noopener';
}

/**
 * Where a link of the author's leads: inside the site as the caller's resolver says, to a file of the media
 * library, to a place on the page, or out. Null where it leads nowhere or must not be followed.
 */
export function resolveLink(written: string, state: RenderState): LinkTarget | null {
  const href = cleanAddress(written);
  const target = href === '' ? null : targetOf(href, state);
  if (!target) state.warn('link-nowhere', href);
  return target;
}

function targetOf(href: string, state: RenderState): LinkTarget | null {
  if (href.startsWith('#')) return { href: `#${state.prefixed(href.slice(1))}` };
  const name = uploadName(href);
  const file = name === null ? null : (state.options.file?.(name) ?? null);
  const picture = name === null || file ? null : state.options.picture(name, '');
  if (file ?? picture) return { href: (file ?? picture)?.src ?? '' };
  const scheme = schemeOf(href);
  if (scheme !== null) return SCHEMES.has(scheme) ? outside(href, scheme) : null;
  if (name !== null) return null;
  const inside = state.options.link ? state.options.link(href) : href;
  return inside === null ? null : { href: inside };
}

function outside(href: string, scheme: string): LinkTarget {
  return scheme === 'mailto' || scheme === 'tel' ? { href } : { href, rel: 'noopener' };
}

export function renderLink(link: Tokens.Link, parser: Parser, state: RenderState): string {
  const words = link['autolink'] === true ? escapeText(link.text) : parser.parseInline(link.tokens);
  const target = resolveLink(link.href, state);
  if (!target) return words;
  const title = link.title ? decodeEntities(link.title) : null;
  return `${openTag('a', { href: target.href, rel: target.rel, title, ...state.made() })}${words}</a>`;
}
