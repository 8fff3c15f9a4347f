import type { Message } from './store.ts';
import { WORDS, type Language } from './words.ts';

export const STYLE = `:root{color-scheme:light dark;font:16px/1.6 system-ui,sans-serif}
body{max-width:52rem;margin:2rem auto;padding:0 1rem}
header{display:flex;gap:1rem;align-items:baseline;flex-wrap:wrap}header h1{margin:0;font-size:1.5rem}
header a:last-child{margin-inline-start:auto}
ul{list-style:none;padding:0}li{border-top:1px solid #8884;padding:.75rem 0}li a{font-weight:600}
small,dt{opacity:.7}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dd{margin:0}
iframe{width:100%;height:60vh;border:1px solid #8884;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #8884;padding:1rem;font:inherit}
button,input{font:inherit}`;

/** The list of mails. @param to whose mails were looked for */
export function listPage(messages: Message[], language: Language, to: string | null): string {
  const words = WORDS[language];
  const items = messages.map(
    (
      message,
    ) => `<li><a href="/messages/${message.id}?lang=${language}">${subjectOf(message, language)}</a><br>
<small>${escape(message.from)} → ${escape(message.to.join(', '))} · ${timeOf(message, language)}</small></li>`,
  );
  const nothing = to ? words.nobody : words.empty;
  const list = items.length ? `<ul>${items.join('\n')}</ul>` : `<p>${nothing}</p>`;
  const search = `<form role="search"><input type="hidden" name="lang" value="${language}">
<label>${words.to} <input type="search" name="to" value="${escape(to ?? '')}"></label> <button>${words.find}</button></form>`;
  return layout({
    title: words.title,
    path: '/',
    language,
    body: `<p><small>${words.about}</small></p>${search}${list}`,
  });
}

/** One mail: its HTML in a frame that runs nothing, and its text with links. */
export function messagePage(message: Message, language: Language): string {
  const words = WORDS[language];
  const files = message.attachments.map(({ name, bytes }) => `${escape(name)} (${bytes} B)`).join(', ');
  const facts = [
    [words.from, escape(message.from)],
    [words.to, escape(message.to.join(', '))],
    [words.received, timeOf(message, language)],
    ...(files ? [[words.attachments, files]] : []),
  ];
  const html = `<h3>${words.asHtml}</h3>
<iframe title="${words.asHtml}" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${message.id}/html"></iframe>`;
  const body = `<p><a href="/?lang=${language}">← ${words.back}</a></p>
<h2>${subjectOf(message, language)}</h2>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>
${message.html === null ? '' : html}
<h3>${words.asText}</h3><pre>${linked(message.text)}</pre>
<form method="post" action="/messages/${message.id}/remove?lang=${language}"><button>${words.remove}</button></form>`;
  return layout({ title: words.title, path: `/messages/${message.id}`, language, body });
}

export function missingPage(language: Language): string {
  const words = WORDS[language];
  const body = `<p>${words.missing}</p><p><a href="/?lang=${language}">← ${words.back}</a></p>`;
  return layout({ title: words.title, path: '/', language, body });
}

interface Layout {
  title: string;
  path: string;
  language: Language;
  body: string;
}

function layout({ title, path, language, body }: Layout): string {
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} · Lectern</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
<body><header><h1>${title}</h1><a href="${path}?lang=${other}" hreflang="${other}">${WORDS[language].other}</a></header>
<main>${body}</main></body></html>`;
}

const subjectOf = (message: Message, language: Language) =>
  escape(message.subject) || WORDS[language].noSubject;

const timeOf = (message: Message, language: Language) =>
  escape(new Date(message.receivedAt).toLocaleString(language));

/** Text as HTML whose addresses can be clicked. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, at) =>
      at % 2
        ? `<a href="${escape(part)}" target="_blank" rel="noreferrer">${escape(part)}</a>`
        : escape(part),
    )
    .join('');
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
