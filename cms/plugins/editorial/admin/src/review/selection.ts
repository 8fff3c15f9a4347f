/** What is selected within an element that holds nothing but a text; null when nothing is. */
export function selectionIn(element: HTMLElement): { quote: string; start: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const quote = range.toString();
  if (quote.trim() === '') return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  return { quote: quote.slice(0, LONGEST), start: before.toString().length };
}

/** As long as a quoted passage may be. */
const LONGEST = 1000;
