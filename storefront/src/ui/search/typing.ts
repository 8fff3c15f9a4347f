/** How long the fingers must rest before what they typed is searched, in ms. */
const REST = 80;
/** How long until it counts as what the visitor wanted to say. */
const PAUSE = 1_000;

export interface Listener {
  /** Searches and shows, and answers whether it was in vain. An aborted search is wanted no longer. */
  search(text: string, signal: AbortSignal): Promise<boolean>;
  failed(): void;
  /** The visitor stopped at a text for which nothing was found. */
  missed(text: string): void;
}

const after = (delay: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

async function follow(text: string, listener: Listener, signal: AbortSignal): Promise<void> {
  const paused = after(PAUSE, signal);
  await after(REST, signal);
  try {
    if (!(await listener.search(text, signal))) return;
  } catch {
    if (!signal.aborted) listener.failed();
    return;
  }
  await paused;
  listener.missed(text);
}

/**
 * Searches as somebody types. While an input method composes, the field holds letters that are not meant yet:
 * nothing is searched before the word stands.
 */
export function searchWhileTyping(input: HTMLInputElement, listener: Listener): void {
  let current = new AbortController();
  let last = input.value.trim();
  const typed = () => {
    const text = input.value.trim();
    if (text === last) return;
    last = text;
    current.abort();
    current = new AbortController();
    void follow(text, listener, current.signal);
  };
  input.addEventListener('input', (event) => {
    if (!('isComposing' in event && event.isComposing)) typed();
  });
  input.addEventListener('compositionend', typed);
}

/** Whether a key belongs to the input method. Safari tells of its Enter after the composition, with code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
