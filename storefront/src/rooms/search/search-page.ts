import { searchWordsOf } from '#messages/search/index.ts';
import { pageLocale, tellMiss } from '#ui/search/answer.ts';
import { isComposing, searchWhileTyping } from '#ui/search/typing.ts';

/** The address that the form would lead to. */
function addressOf(form: HTMLFormElement): URL {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') url.searchParams.set(name, value.trim());
  return url;
}

async function pageAt(url: URL, signal: AbortSignal): Promise<Document> {
  const asked = new URL(url);
  asked.searchParams.set('typing', '1');
  const response = await fetch(asked, { signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!page.querySelector('search-page')) throw new Error(`The search answers ${response.status}.`);
  return page;
}

/** Puts the parts of another page of the search into this one, and what the head and the header say of it. */
function takeOver(next: Document): void {
  document.title = next.title;
  for (const part of document.querySelectorAll<HTMLElement>('search-page [data-part]')) {
    const other = next.querySelector(`search-page [data-part=${part.dataset.part ?? ''}]`);
    part.replaceChildren(...(other?.childNodes ?? []));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    const other = next.querySelector<HTMLAnchorElement>(`a[hreflang="${link.hreflang}"]`);
    link.setAttribute('href', other?.getAttribute('href') ?? link.href);
  }
}

/** Makes the page of the search follow what is being typed: the server makes the page, and we take its results. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[name=q]');
    if (!form || !field) return;
    const locale = pageLocale();
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
    });
    searchWhileTyping(field, {
      search: (_text, signal) => this.#follow(addressOf(form), signal),
      missed: (text) => tellMiss(locale, text),
      failed: () => this.#say(searchWordsOf(locale).trouble),
    });
  }

  /** Answers whether the search was in vain: nothing was found, and nothing was left out by a filter. */
  async #follow(url: URL, signal: AbortSignal): Promise<boolean> {
    const next = await pageAt(url, signal);
    signal.throwIfAborted();
    takeOver(next);
    history.replaceState(null, '', url);
    return this.querySelector('[data-in-vain]') !== null;
  }

  #say(words: string): void {
    this.querySelector('[data-part=status]')?.replaceChildren(words);
  }
}

customElements.define('search-page', SearchPage);
