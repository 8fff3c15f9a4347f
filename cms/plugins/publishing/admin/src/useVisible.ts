import { useSyncExternalStore } from 'react';

const isVisible = () => document.visibilityState === 'visible';

function listen(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}

/** Whether the tab can be seen now. */
export const useVisible = (): boolean => useSyncExternalStore(listen, isVisible);
