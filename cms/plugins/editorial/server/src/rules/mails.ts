import type { Notification } from '@lectern/shared-types';
import { MAIL_WORDS, type PanelLanguage } from './mail-words';

/** One notification as a mail tells it. */
export interface Told {
  kind: Notification['kind'];
  by: string;
  title: string;
  words: string;
  /** Where the text opens in the panel. */
  link: string;
}

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** The language of mails to somebody who reads the panel in `panelLanguage`; whoever chose none reads Chinese. */
export function mailLanguage(panelLanguage: string | null): PanelLanguage {
  return panelLanguage?.startsWith('en') ? 'en' : 'zh';
}

/** One mail about everything that waits for somebody, as plain text and as HTML. */
export function mailOf(told: readonly Told[], language: PanelLanguage): Mail {
  const words = MAIL_WORDS[language];
  const parts = told.map((one) => ({ ...one, said: sentenceOf(one, language) }));
  const [first] = parts;
  return {
    subject: parts.length === 1 && first ? first.said : words.many(parts.length),
    text: [...parts.map((part) => textOf(part, language)), `-- \n${words.footer}`].join('\n\n'),
    html: htmlOf(parts, language),
  };
}

interface Part extends Told {
  said: string;
}

/** On one line, whatever the title holds: it becomes the subject. */
function sentenceOf({ kind, by, title }: Told, language: PanelLanguage): string {
  const named = { by: oneLine(by), title: oneLine(title) };
  return MAIL_WORDS[language].said[kind](named);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf({ said, words, link }: Part, language: PanelLanguage): string {
  const { details, open } = MAIL_WORDS[language];
  return [said, ...(words ? [`${details}\n${words}`] : []), `${open}: ${link}`].join('\n');
}

function htmlOf(parts: readonly Part[], language: PanelLanguage): string {
  const { details, open, footer } = MAIL_WORDS[language];
  const sections = parts.map(({ said, words, link }) => {
    const quoted = words
      ? `<p style="margin:8px 0 0;color:#666687">${details}</p>` +
        `<p style="margin:4px 0 0;white-space:pre-line">${escaped(words)}</p>`
      : '';
    const anchor = `<p style="margin:8px 0 0"><a href="${escaped(link)}" style="color:#4945ff">${open}</a></p>`;
    return `<div style="margin:0 0 24px"><p style="margin:0;font-weight:600">${escaped(said)}</p>${quoted}${anchor}</div>`;
  });
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head>` +
    `<body style="font-family:sans-serif;color:#32324d;line-height:1.5">${sections.join('')}` +
    `<p style="color:#8e8ea9;font-size:12px">${footer}</p></body></html>`
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
