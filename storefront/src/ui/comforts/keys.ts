import { turnsPage } from './rules/keys.ts';

/** Where the arrows have work of their own: fields, players, and what is scrolled sideways. */
const BUSY = 'input, textarea, select, video, audio, dialog, [popover], [contenteditable], [tabindex="0"]';

/** The arrow keys turn the page, where a lesson says what stands before and behind it. */
document.addEventListener('keydown', (event) => {
  const isBusy = event.target instanceof Element && event.target.closest(BUSY) !== null;
  const rel = turnsPage(event, isBusy);
  if (rel) document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`)?.click();
});
