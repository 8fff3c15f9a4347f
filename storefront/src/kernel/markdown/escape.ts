import { decodeHTML } from 'entities';

const REPLACEMENTS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => REPLACEMENTS[sign] ?? '') : text;
}

/** Text as it may stand in a quoted attribute too. */
function escapeAttribute(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => REPLACEMENTS[sign] ?? '') : text;
}

/** Text that Markdown passes on with its character references, as a reader sees it. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Leaves out what is null, undefined or false. @example openTag('a', { href: '/' }) // '<a href="/">' */
export function openTag(name: string, attributes: Attributes = {}): string {
  let printed = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    printed += value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return `${printed}>`;
}
