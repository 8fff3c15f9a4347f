import { useEffect } from 'react';
import { askAgainIn } from './rules/face';
import { useVisible } from './useVisible';

/**
 * Asks again and again while something waits, and not while nobody looks. A question that fails is asked again too.
 *
 * @param waitedMs how long the oldest of it has waited; null where nothing waits
 */
export function useFollowing(
  ask: () => unknown,
  { waitedMs, isAsking }: { waitedMs: number | null; isAsking: boolean },
): void {
  const isVisible = useVisible();
  const delay = isAsking ? 0 : askAgainIn(waitedMs, isVisible);
  useEffect(() => {
    if (delay === 0) return undefined;
    const timer = window.setTimeout(ask, delay);
    return () => window.clearTimeout(timer);
  }, [ask, delay]);
}
