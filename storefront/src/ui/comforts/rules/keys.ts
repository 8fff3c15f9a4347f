interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  defaultPrevented: boolean;
}

const TURNS = new Map<string, 'prev' | 'next'>([
  ['ArrowLeft', 'prev'],
  ['ArrowRight', 'next'],
]);

/** Which way a key turns the page; with any other key it belongs to the browser. */
export function turnsPage(event: Key, isBusy: boolean): 'prev' | 'next' | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
  if (isBusy || defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return undefined;
  return TURNS.get(event.key);
}
