import type { Schedule } from '@lectern/shared-types';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { useSchedulesQuery } from '../api';
import { addDays, byDay, dayOf, startOf, weeksOf, type Day } from '../rules/month';

/** What the calendar shows: the month of one day, with the plans in it. */
export interface Month {
  day: Day;
  firstDay: number;
  weeks: Day[][];
  schedules: Map<Day, Schedule[]>;
  go: (day: Day) => void;
}

/** In China the week begins with Monday, where Strapi's English pickers begin it with Sunday. */
const firstDayIn = (locale: string) => (locale.startsWith('zh') ? 1 : 0);

/** The address names the day, so that one comes back to it from a text. */
export function useMonth() {
  const { locale } = useIntl();
  const [query, setQuery] = useSearchParams();
  const asked = query.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? dayOf(startOf(asked)) : dayOf(new Date());
  const firstDay = firstDayIn(locale);
  const weeks = weeksOf(day, firstDay);
  const first = weeks[0]?.[0] ?? day;
  const last = weeks.at(-1)?.at(-1) ?? day;
  const from = startOf(first).toISOString();
  const to = startOf(addDays(last, 1)).toISOString();
  const { data = [], isLoading, error } = useSchedulesQuery({ from, to });
  const go = (day: Day) => setQuery({ day }, { replace: true });
  const shown = data.filter(({ state }) => state !== 'cancelled');
  const month: Month = { day, firstDay, weeks, schedules: byDay(shown), go };
  return { month, isLoading, error };
}
