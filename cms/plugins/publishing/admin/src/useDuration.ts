import { useIntl } from 'react-intl';
import { durationOf } from './rules/duration';
import { useSay } from './words';

/** Tells a duration in milliseconds in the panel's language, as in `0.3 s`. */
export function useDuration(): (milliseconds: number) => string {
  const say = useSay();
  const { formatNumber } = useIntl();
  return (milliseconds) => {
    const { value, unit } = durationOf(milliseconds);
    return say(`unit.${unit}`, { value: formatNumber(value) });
  };
}

/** The same for words that say something else where nobody knows how long it took. */
export function useTiming() {
  const duration = useDuration();
  return (milliseconds: number | null) =>
    milliseconds === null ? { isTimed: 'no', time: '' } : { isTimed: 'yes', time: duration(milliseconds) };
}
