import type { SearchWords } from '#messages/search/index.ts';
import { Choice } from './choice.ts';
import { element } from './elements.ts';

const fieldOf = (words: SearchWords) =>
  element('input', {
    name: 'q',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
    placeholder: words.placeholder,
    'aria-label': words.label,
    'aria-autocomplete': 'list',
  });

/** The keys that may be pressed; screen readers tell of their own. */
function keysOf({ hints }: SearchWords): HTMLElement {
  const keys = [
    ['↑ ↓', hints.choose],
    ['↵', hints.open],
    ['esc', hints.close],
  ] as const;
  const told = keys.map(([key, word]) => element('span', {}, element('kbd', {}, key), ` ${word}`));
  return element('p', { class: 'search-keys', 'aria-hidden': 'true' }, ...told);
}

/**
 * What the dialog is made of. Without anything chosen, Enter sends the form to the page of all results.
 * @param page the address of that page
 */
export function furniture(page: string, words: SearchWords) {
  const field = fieldOf(words);
  const choice = new Choice(field, words);
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const status = element('p', { class: 'search-status', role: 'status' });
  const meant = element('p', { class: 'search-meant' });
  const all = element('button', { type: 'submit', class: 'search-all' });
  const form = element(
    'form',
    { action: page, role: 'search' },
    element('div', { class: 'search-field' }, field, close),
    status,
    meant,
    choice.list,
    element('div', { class: 'search-foot' }, all, keysOf(words)),
  );
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': words.open }, form);
  return { dialog, field, close, status, meant, all, choice };
}
