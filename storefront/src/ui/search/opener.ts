import { opensSearch } from './keys.ts';

/** Where `/` is a letter. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The link to the search. A click, `/` and ⌘K or Ctrl+K open the dialog instead, which is loaded when first wanted. */
class SearchOpener extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#open(link);
    });
    document.addEventListener('keydown', (event) => {
      if (!opensSearch(event, isField(event.target))) return;
      event.preventDefault();
      this.#open(link);
    });
  }

  /** On the page of the search its own field is the search. Where the dialog cannot be loaded, the page opens. */
  #open(link: HTMLAnchorElement): void {
    const field = document.querySelector<HTMLInputElement>('search-page input[name=q]');
    field?.focus();
    if (field) return field.select();
    import('./dialog.ts')
      .then(({ openSearch }) => openSearch(link.pathname))
      .catch(() => location.assign(link.href));
  }
}

customElements.define('search-opener', SearchOpener);
