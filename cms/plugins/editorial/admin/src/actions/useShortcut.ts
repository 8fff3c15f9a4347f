import { useEffect } from 'react';
import { shortcutOf } from '../content-manager';

/** Catches one of Strapi's keys of the edit view before Strapi does, while `instead` says what to do. */
export function useShortcut(shortcut: 'save' | 'publish', instead: (() => void) | null): void {
  useEffect(() => {
    if (!instead) return undefined;
    const press = (event: KeyboardEvent) => {
      if (shortcutOf(event) !== shortcut) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      instead();
    };
    // Strapi listens on the window too: only while the event is captured does ours come first.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [shortcut, instead]);
}
