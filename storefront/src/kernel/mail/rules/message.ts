import type { Locale } from '@lectern/shared-types';
import { escapeUTF8 as escaped } from 'entities';
import { COLOURS } from '../../colours.ts';
import type { Letter, Letterhead, Message } from '../model.ts';

/** Nobody reads longer subjects. In characters. */
const LONGEST_SUBJECT = 200;

/**
 * Words on one line that show what they say: without line breaks, which in a header would begin another, and
 * without signs that turn the direction of writing.
 */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

function cleaned({ subject, paragraphs, action, notes, isOptional = false }: Letter): Letter {
  return {
    isOptional,
    subject: oneLine(subject).slice(0, LONGEST_SUBJECT),
    paragraphs: paragraphs.map(oneLine),
    ...(action ? { action: { label: oneLine(action.label), link: oneLine(action.link) } } : {}),
    notes: notes.map(oneLine),
  };
}

function textOf({ paragraphs, action, notes, isOptional }: Letter, head: Letterhead): string {
  const { siteName, siteUrl, sentBy, settings } = head;
  const choice = isOptional ? [settings.label, settings.link] : [];
  const foot = [`-- `, siteName, siteUrl, sentBy, ...choice].join('\n');
  const parts = [...paragraphs, ...(action ? [`${action.label}\n${action.link}`] : []), ...notes, foot];
  return `${parts.join('\n\n')}\n`;
}

const FONTS =
  "font-family:-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
const { paper, paperAtNight, ink, inkSoft, line, accent } = COLOURS;

/** Programs that know dark colours take these; the others never read them. */
const AT_NIGHT = `@media (prefers-color-scheme:dark){.page{background:${paperAtNight}!important;color:${paper}!important}.soft{color:${line}!important}.go{background:${paper}!important;color:${paperAtNight}!important}}`;

const paragraph = (words: string) => `<p style="margin:0 0 16px">${escaped(words)}</p>`;
const note = (words: string) => `<p style="margin:0 0 12px">${words}</p>`;

function button({ label, link }: { label: string; link: string }): string {
  const style = `display:inline-block;padding:12px 24px;border-radius:4px;background:${accent};color:${paper};text-decoration:none;font-weight:600`;
  return `<p style="margin:24px 0"><a class="go" href="${escaped(link)}" style="${style}">${escaped(label)}</a></p>`;
}

function bodyOf({ subject, paragraphs, action, notes, isOptional }: Letter, head: Letterhead): string {
  const { siteName, siteUrl, pasteLink, sentBy, settings } = head;
  const address = action ? `${escaped(pasteLink)}<br>${escaped(action.link)}` : null;
  const small = [...notes.map(escaped), ...(address ? [address] : [])].map(note).join('');
  const choice = isOptional
    ? ` <a class="soft" href="${escaped(settings.link)}" style="color:${inkSoft}">${escaped(settings.label)}</a>`
    : '';
  const soft = `color:${inkSoft};font-size:14px;overflow-wrap:anywhere`;
  return (
    `<p style="margin:0 0 24px"><a class="soft" href="${escaped(siteUrl)}" style="color:${inkSoft};text-decoration:none">${escaped(siteName)}</a></p>` +
    `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.4">${escaped(subject)}</h1>` +
    `${paragraphs.map(paragraph).join('')}${action ? button(action) : ''}` +
    `<div class="soft" style="${soft}">${small}` +
    `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid ${line}">${escaped(sentBy)}${choice}</p></div>`
  );
}

function htmlOf(letter: Letter, head: Letterhead, locale: Locale): string {
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
    `<title>${escaped(letter.subject)}</title><style>${AT_NIGHT}</style></head>` +
    `<body class="page" style="margin:0;background:${paper};color:${ink}">` +
    `<div class="page" style="max-width:560px;margin:0 auto;padding:32px 20px;background:${paper};color:${ink};font-size:16px;line-height:1.7;${FONTS}">` +
    `${bodyOf(letter, head)}</div></body></html>`
  );
}

/** A letter under the letterhead of the site, as HTML and as plain text that says the same. */
export function messageOf(letter: Letter, head: Letterhead, locale: Locale): Message {
  const clean = cleaned(letter);
  return { subject: clean.subject, text: textOf(clean, head), html: htmlOf(clean, head, locale) };
}
