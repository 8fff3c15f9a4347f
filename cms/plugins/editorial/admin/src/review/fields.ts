import { lineOf, type Place } from '../rules/passage';

/** Strapi's Markdown editor within the page; CodeMirror keeps itself at its element. */
interface MarkdownEditor {
  getValue(): string;
  posFromIndex(index: number): object;
  scrollIntoView(place: { from: object; to: object }, margin: number): void;
  markText(from: object, to: object, options: { css: string }): { clear(): void };
  focus(): void;
  setCursor(place: object): void;
}

const SHOWN_FOR = 6000;

/**
 * Brings a field of the edit view before the reader's eyes, a place in it marked for a while.
 * @param value what the field holds: several editors can stand in one form, and none bears its name
 * @returns whether the field is on the screen
 */
export function showField(field: string, value: string, place: Place | null): boolean {
  closeDrawer();
  return showInEditor(value, place) || showInInput(field, place);
}

/** On narrow screens Strapi shows its panels in a drawer over the form, which a press beside it closes. */
function closeDrawer(): void {
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();
}

/** The place of a line that a finding names. */
export const placeOfLine = (value: string, line: number | null): Place | null =>
  line === null ? null : lineOf(value, line);

function showInEditor(value: string, place: Place | null): boolean {
  const element = [...document.querySelectorAll<HTMLElement>('.CodeMirror')].find(
    (one) => value !== '' && editorIn(one)?.getValue() === value,
  );
  const editor = element && editorIn(element);
  if (!element || !editor) return false;
  element.scrollIntoView({ block: 'center' });
  if (place) mark(editor, place);
  return true;
}

function mark(editor: MarkdownEditor, { start, end }: Place): void {
  const from = editor.posFromIndex(start);
  const to = editor.posFromIndex(end);
  editor.focus();
  editor.setCursor(from);
  editor.scrollIntoView({ from, to }, 80);
  const shown = editor.markText(from, to, { css: 'background-color: #f6d860; color: #32324d' });
  window.setTimeout(() => shown.clear(), SHOWN_FOR);
}

function showInInput(field: string, place: Place | null): boolean {
  const input = document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
  if (!input) return false;
  input.scrollIntoView({ block: 'center' });
  input.focus({ preventScroll: true });
  if (place && (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement))
    input.setSelectionRange(place.start, place.end);
  return true;
}

function editorIn(element: HTMLElement): MarkdownEditor | undefined {
  return 'CodeMirror' in element
    ? (element.CodeMirror as MarkdownEditor) // it is what Strapi's editor puts there
    : undefined;
}

/** What stands in a field of a document, by its path as in `seo.description`; '' where it holds no text. */
export function textAt(document: Record<string, unknown>, path: string): string {
  let value: unknown = document;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return typeof value === 'string' ? value : '';
}

/** The attributes of a document that hold words. */
export function textFields(document: Record<string, unknown>): string[] {
  return Object.entries(document)
    .filter(([name, value]) => typeof value === 'string' && value !== '' && !KEPT_BY_MACHINES.has(name))
    .map(([name]) => name);
}

const KEPT_BY_MACHINES = new Set([
  'documentId',
  'locale',
  'status',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstLiveAt',
  'importDigest',
]);
