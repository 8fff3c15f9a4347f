interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
}

/** `/` where nobody is typing, and ⌘K or Ctrl+K everywhere. */
export function opensSearch(event: Key, isTyping: boolean): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const hasModifier = event.ctrlKey || event.metaKey;
  if (hasModifier) return event.ctrlKey !== event.metaKey && event.key.toLowerCase() === 'k';
  return event.key === '/' && !isTyping;
}
