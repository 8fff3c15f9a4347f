import type { SearchWords } from '#messages/search/index.ts';
import type { AnsweredHit } from './answer.ts';
import { element } from './elements.ts';

function whereOf({ type, course }: AnsweredHit, words: SearchWords): string {
  return type === 'lesson' && course ? words.inCourse(course.title) : words.aKind[type];
}

/** One result as an option of the list: a link, so that it opens as links do. */
function optionOf(hit: AnsweredHit, id: string, words: SearchWords): HTMLAnchorElement {
  const heading = hit.heading ? [element('span', { class: 'search-heading' }, hit.heading)] : [];
  const marked = hit.snippet.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
  const attributes = { id, href: hit.address, role: 'option', tabindex: '-1', 'aria-selected': 'false' };
  return element(
    'a',
    attributes,
    element('span', { class: 'search-title' }, hit.title, ...heading),
    element('span', { class: 'search-where' }, whereOf(hit, words)),
    ...(hit.locked ? [element('span', { class: 'lock' }, words.locked)] : []),
    element('span', { class: 'search-snippet' }, ...marked),
  );
}

/** The list below the field (WAI-ARIA listbox). The focus stays in the field, which tells what is chosen. */
export class Choice {
  readonly list: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #words: SearchWords;
  #chosen = -1;

  constructor(field: HTMLInputElement, words: SearchWords) {
    this.#field = field;
    this.#words = words;
    this.list = element('div', { id: 'search-choice', role: 'listbox', 'aria-label': words.results });
    field.setAttribute('aria-controls', this.list.id);
    this.show([]);
  }

  get chosen(): HTMLAnchorElement | null {
    return this.#options[this.#chosen] ?? null;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll('a')];
  }

  show(hits: AnsweredHit[]): void {
    const options = hits.map((hit, at) => optionOf(hit, `search-choice-${at}`, this.#words));
    this.list.replaceChildren(...options);
    this.list.hidden = hits.length === 0;
    this.list.scrollTop = 0;
    this.#field.setAttribute('aria-expanded', String(hits.length > 0));
    this.choose(-1);
  }

  /** Whether the key moves the choice. Above the first option is the field itself, where nothing is chosen. */
  move(key: string): boolean {
    const last = this.#options.length - 1;
    if (last < 0) return false;
    const isInList = this.#chosen >= 0;
    if (key === 'ArrowDown') return this.choose(this.#chosen === last ? 0 : this.#chosen + 1);
    if (key === 'ArrowUp') return this.choose(isInList ? this.#chosen - 1 : last);
    if (key === 'Home' && isInList) return this.choose(0);
    return key === 'End' && isInList && this.choose(last);
  }

  choose(at: number): true {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.#chosen = at;
    this.chosen?.setAttribute('aria-selected', 'true');
    this.chosen?.scrollIntoView({ block: 'nearest' });
    if (this.chosen) this.#field.setAttribute('aria-activedescendant', this.chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    return true;
  }
}
