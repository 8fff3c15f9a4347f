import { useIntl } from 'react-intl';
import { durationOf } from './rules/duration';

/** Tells a duration in milliseconds in the panel's language, as in `0.3 s`. */
export function useDuration(): (milliseconds: number) => string {
  const { formatNumber } = useIntl();
  return (milliseconds) => {
    const { value, unit } = durationOf(milliseconds);
    return formatNumber(value, { style: 'unit', unit, unitDisplay: 'short' });
  };
}
