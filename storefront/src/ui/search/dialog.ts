import type { Locale } from '@lectern/shared-types';
import styles from '#styles/search.css?url';
import { searchWordsOf, type SearchWords } from '#messages/search/index.ts';
import { answerTo, pageLocale, tellMiss, type SearchAnswer } from './answer.ts';
import { element } from './elements.ts';
import { furniture } from './furniture.ts';
import { isComposing, searchWhileTyping } from './typing.ts';

/** The search from any page: what is typed is found at once, and Enter leads to the page of all results. */
class SearchDialog {
  readonly #locale: Locale;
  readonly #words: SearchWords;
  readonly #parts: ReturnType<typeof furniture>;

  constructor(page: string) {
    this.#locale = pageLocale();
    this.#words = searchWordsOf(this.#locale);
    this.#parts = furniture(page, this.#words);
    document.body.append(this.#parts.dialog);
    this.#listen();
    this.#show('', null);
  }

  open(): void {
    const { dialog, field } = this.#parts;
    if (!dialog.open) dialog.showModal();
    field.select();
  }

  #listen(): void {
    const { dialog, field, close, choice, meant } = this.#parts;
    searchWhileTyping(field, {
      search: (text, signal) => this.#search(text, signal),
      missed: (text) => tellMiss(this.#locale, text),
      failed: () => this.#say(this.#words.trouble),
    });
    field.addEventListener('keydown', (event) => this.#press(event));
    close.addEventListener('click', () => dialog.close());
    choice.list.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    meant.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#ask(target.value);
    });
  }

  #press(event: KeyboardEvent): void {
    const { choice } = this.#parts;
    const isEnter = event.key === 'Enter';
    if (isComposing(event)) return void (isEnter && event.preventDefault());
    if (isEnter && choice.chosen) choice.chosen.click();
    else if (!choice.move(event.key)) return;
    event.preventDefault();
  }

  #ask(text: string): void {
    const { field } = this.#parts;
    field.value = text;
    field.focus();
    field.dispatchEvent(new InputEvent('input'));
  }

  async #search(text: string, signal: AbortSignal): Promise<boolean> {
    const answer = text === '' ? null : await answerTo(this.#locale, text, signal);
    signal.throwIfAborted();
    this.#show(text, answer);
    return answer?.engine === 'ok' && answer.total === 0;
  }

  #show(text: string, answer: SearchAnswer | null): void {
    const { choice, meant, all } = this.#parts;
    const { hits = [], suggestions = [], total = 0 } = answer ?? {};
    const offered = total > 0 ? [] : suggestions;
    const buttons = offered.map((value) => element('button', { type: 'button', value }, value));
    choice.show(hits);
    this.#say(this.#statusOf(text, answer));
    meant.replaceChildren(...(buttons.length > 0 ? [this.#words.didYouMean, ...buttons] : []));
    all.textContent = total > hits.length ? this.#words.allResults(total) : this.#words.allResultsFor(text);
    all.hidden = text === '';
  }

  #statusOf(text: string, answer: SearchAnswer | null): string {
    if (!answer) return this.#words.lead;
    if (answer.engine === 'away') return this.#words.away;
    return answer.total === 0 ? this.#words.nothing(text) : this.#words.found(answer.total);
  }

  #say(words: string): void {
    this.#parts.status.textContent = words;
  }
}

/** The dialog is shown when it is dressed. @throws Event where its style cannot be had */
function dressed(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

let ready: Promise<SearchDialog> | undefined;

/** @param page the address of the page of all results, in the language of this page */
export async function openSearch(page: string): Promise<void> {
  ready ??= dressed().then(() => new SearchDialog(page));
  (await ready).open();
}
