/** Text for XML: escaped, and without the control characters that XML 1.0 forbids in any form. */
export function xmlText(text: string): string {
  if (!NOT_AS_IT_IS.test(text)) return text;
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// eslint-disable-next-line no-control-regex -- as below
const NOT_AS_IT_IS = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
// eslint-disable-next-line no-control-regex -- these very characters must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An element with text; attributes are escaped. @example xmlElement('link', { rel: 'self' }) */
export function xmlElement(name: string, attributes: Record<string, string>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const open = `<${name}${written.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** A whole document, by its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** The answer that serves an XML document. */
export function xmlResponse(mime: string, root: string): Response {
  return new Response(xmlDocument(root), {
    headers: { 'content-type': `${mime}; charset=utf-8` },
  });
}
