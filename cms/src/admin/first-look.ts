/** Where the panel keeps the language that was chosen in it. */
const LANGUAGE = 'strapi-admin-language';

/** The panel opens in English unless it was told otherwise; whoever reads Chinese should not have to look for that. */
export function openInBrowsersLanguage(): void {
  if (window.localStorage.getItem(LANGUAGE) !== null || !navigator.language.startsWith('zh')) return;
  window.localStorage.setItem(LANGUAGE, 'zh-Hans');
}

/** Strapi's shop and its builder of content types, which code alone decides here, are no part of the desk. */
export function hideStrangeLinks(): void {
  const style = document.createElement('style');
  style.textContent =
    'nav li:has(a[href="https://market.strapi.io"], a[href$="/plugins/content-type-builder"]) { display: none }';
  document.head.append(style);
}
