import { useIntl } from 'react-intl';

/** How the desk writes a moment down, always in the zone of the browser. */
export interface Zone {
  /** As in `Asia/Shanghai (GMT+8)`. */
  name: string;
  /** Day and time. */
  moment: (at: string) => string;
  time: (at: string) => string;
}

export function useZone(): Zone {
  const { formatDate, formatDateToParts, formatTime } = useIntl();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const offset = formatDateToParts(new Date(), { timeZone, timeZoneName: 'shortOffset' });
  const short = offset.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return {
    name: short && short !== timeZone ? `${timeZone} (${short})` : timeZone,
    moment: (at) => formatDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'short' }),
    time: (at) => formatTime(at, { timeZone, timeStyle: 'short' }),
  };
}
