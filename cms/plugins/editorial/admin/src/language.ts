/**
 * Tells the server with every request which language the panel speaks, which can be another than the browser's:
 * the desk's refusals come in it, also where Strapi's own buttons meet them.
 */
export function askInPanelLanguage(): void {
  const send = window.fetch;
  window.fetch = (input, init) =>
    send(input, input instanceof Request ? init : { ...init, headers: inPanelLanguage(init?.headers) });
}

function inPanelLanguage(headers: HeadersInit | undefined): Headers {
  const told = new Headers(headers);
  // Strapi keeps the language that was chosen in the panel on the page itself.
  const { lang } = document.documentElement;
  if (lang && !told.has('Accept-Language')) told.set('Accept-Language', lang);
  return told;
}
